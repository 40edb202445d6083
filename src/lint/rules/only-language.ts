import { startOfFile } from '#article/diagnostic.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'only-language',
  summary: 'An article that is meant for one language has no file in another.',
  severity: 'error',
  scope: 'site',
  check(articles, report) {
    for (const { source, translations } of articles) {
      const { only } = source.frontmatter;
      if (only === undefined) continue;
      if (source.lang !== only)
        report(source, {
          range: source.open().fieldRange('only'),
          message: `Unexpected \`${only}\` in \`only\`, expected \`${source.lang}\`, the language of this file`,
          hint: 'Correct it, or remove it if the article is to be translated.',
          actual: only,
          expected: source.lang,
        });
      for (const file of translations)
        if (file.lang !== only)
          report(file, {
            range: startOfFile,
            message: `Unexpected file in \`${file.lang}\` of an article that is only in \`${only}\``,
            hint: 'Remove the file, or `only` from the source.',
            related: { range: source.open().fieldRange('only'), message: `\`only: ${only}\` stands here` },
            source,
          });
    }
  },
});
