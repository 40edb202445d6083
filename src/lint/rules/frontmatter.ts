import { startOfFile } from '#article/diagnostic.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'frontmatter',
  summary: 'The block of fields at the top is complete and well-formed.',
  severity: 'error',
  scope: 'file',
  check({ folder, text, syntaxError, fields }, report) {
    if (text.trim() === '')
      return report({
        range: startOfFile,
        message: 'Unexpected empty file, expected frontmatter and text',
        hint: 'Write the article, or delete the file.',
        unusable: true,
      });
    if (syntaxError) return;
    if (!fields)
      return report({
        range: startOfFile,
        message: 'Unexpected file without frontmatter, expected `---` on the first line',
        hint: 'Begin the file with a block of fields between two lines `---`.',
        unusable: true,
      });
    for (const problem of fields.problems) report({ ...problem, unusable: true });
    const { data, fieldRange } = fields;
    if (data && String(data.kb) !== folder)
      report({
        range: fieldRange('kb'),
        message: `Unexpected \`${data.kb}\` in \`kb\`, expected \`${folder}\` like the folder`,
        hint: 'Correct `kb`, or move the file to the folder of its number.',
      });
  },
});
