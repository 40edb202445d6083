import { definitionOf } from '#article/components/registry.ts';
import { tag } from '#article/html.ts';
import { publishBlocks } from '#article/publish-blocks.ts';
import { toMdast } from '#article/to-mdast.ts';
import { writeHtml } from '#article/write-html.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import type { ReplyPart } from '#replies/reply.ts';
import { tools } from '#replies/tools.ts';
import { linesOf } from '#search/write-record.ts';
import { articleOf, problemsOf, sourceText } from './article.ts';
import { lint } from './lint.ts';
import { renderContext } from './render-context.ts';

type AttributeValues = Readonly<Record<string, string | undefined>>;

/** The MDX of a component with these attributes. */
export function written(name: string, given: AttributeValues): string {
  const opening = tag(name, given);
  return definitionOf(name)!.content === 'none'
    ? opening.replace(/>$/, ' />')
    : `${opening}\n\nInside.\n\n</${name}>`;
}

/** Every output of a component, as text. */
export function outputsOf(name: string, given: AttributeValues): Record<string, string> {
  const body = `## One {/* #one */}\n\n${written(name, given)}\n`;
  const { source } = articleOf(sourceText(body));
  const { blocks } = source.sections[0]!;
  const published = publishBlocks(blocks, renderContext);
  const link = { href: 'https://help.example/en/kb/7/', label: 'KB7' };
  const part: ReplyPart = { lang: 'en', heading: ['One'], notices: [], blocks: published, link, id: 'KB7' };
  const replies = tools
    .filter(({ id }) => id !== 'link')
    .map(({ id, format }) => [`reply for ${id}`, format.write({ parts: [part] }).text]);
  return {
    page: writeHtml(blocks, renderContext),
    api: JSON.stringify(published),
    markdown: writeMarkdown(toMdast(published, { isGfm: true, hasPictures: true })),
    search: linesOf(blocks, () => '').shown.join('\n'),
    links: source.references.map(({ value }) => value).join('\n'),
    ...Object.fromEntries(replies),
  };
}

/** The rules that report a translation without the component, and one with a different or an invalid attribute. */
export function findingsOf(name: string, given: AttributeValues): Record<string, string[]> {
  const { attributes } = definitionOf(name)!;
  // The text of the translation is not what is looked at.
  const compared = (text: string) =>
    lint(`Text.\n\n${written(name, given)}`, `Texto.\n\n${text}`)
      .map(({ ruleId }) => ruleId)
      .filter((rule) => rule !== 'untranslated');
  const others: Record<string, string> = { address: 'https://other.example/', same: 'other' };
  const changed = Object.entries(attributes).flatMap(([key, { is }]) =>
    is === 'text' || given[key] === undefined
      ? []
      : [[key, compared(written(name, { ...given, [key]: others[is] }))] as const],
  );
  return {
    ...Object.fromEntries(changed),
    'left out': compared(''),
    right: problemsOf(sourceText(`## One {/* #one */}\n\n${written(name, given)}\n`)),
    'another attribute': problemsOf(
      sourceText(`## One {/* #one */}\n\n${written(name, { ...given, other: 'x' })}\n`),
    ),
  };
}
