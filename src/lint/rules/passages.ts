import type { Nodes } from 'mdast';
import { startOfFile } from '#article/diagnostic.ts';
import { commentText, rangeOf } from '#article/mdx.ts';
import type { ParsedFile } from '#article/model.ts';
import { visit } from '#article/visit.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule, type ContentReport } from '../rule.ts';
import { suggestion } from '../suggestion.ts';
import { textReferences } from '../text-references.ts';

export default defineRule({
  id: 'passages',
  summary: 'Passages that articles include exist in the language of the article, and hold only blocks.',
  severity: 'error',
  scope: 'content',
  check({ articles, unparsedIds, passages }, report) {
    const byName = Map.groupBy(passages, ({ folder }) => folder);
    const included = new Set<string>();
    for (const { file, value, range } of textReferences(articles, 'passage')) {
      included.add(value);
      const texts = byName.get(value);
      if (!texts)
        report(file, {
          range: range(),
          message: `Unexpected passage \`${value}\``,
          hint: suggestion(value, new Set(byName.keys()), 'the folder `passages`'),
        });
      else if (!texts.some(({ lang }) => lang === file.lang))
        report(file, {
          range: range(),
          message: `Unexpected passage \`${value}\` without a text in ${localeDataOf(file.lang).name}`,
          hint: `Translate it in \`passages/${value}/${file.lang}.mdx\`.`,
        });
    }
    for (const passage of passages) checkContent(passage, report);
    if (unparsedIds.size > 0) return;
    for (const [name, [passage]] of byName)
      if (!included.has(name))
        report(passage!, {
          range: startOfFile,
          severity: 'warning',
          message: `Unexpected passage \`${name}\` that no article includes`,
          hint: `Write \`<Passage of="${name}" />\` in an article, or remove the folder.`,
        });
  },
});

/** Reports what belongs to one article: its head, sections, paths, situations, ids and reply marks, and other passages. */
function checkContent(passage: ParsedFile, report: ContentReport): void {
  visit(passage.tree, (node) => {
    const found = nameOf(node);
    if (found === undefined) return;
    report(passage, {
      range: rangeOf(node),
      message: `Unexpected ${found} in a passage, expected paragraphs, lists and callouts`,
      hint: 'A passage stands in several articles: what belongs to one of them goes there.',
    });
  });
}

const owned = new Set(['Passage', 'Path', 'Situations', 'Figure']);

function nameOf(node: Nodes): string | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'yaml') return 'head';
  if (node.type === 'mdxJsxFlowElement' && owned.has(node.name ?? '')) return `\`<${node.name}>\``;
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const comment = commentText(node);
  return comment !== undefined && /^(?:#\S+|reply)$/.test(comment) ? `\`${comment}\`` : undefined;
}
