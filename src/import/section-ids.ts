import type { Heading, Root } from 'mdast';
import { align } from '#lint/align/align.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { isSectionId, slugOf, takeId } from './slugs.ts';
import { toString } from './text-of.ts';
import type { HeadingData } from './to-markdown.ts';
import { writeMdx } from './write-mdx.ts';

/** Returns the headings of a page, in order. */
export function headingsOf(root: Root): Heading[] {
  return root.children.filter((block) => block.type === 'heading');
}

/** Returns the text of a heading as readers see it. */
export function titleOf(heading: Heading): string {
  return toString(heading.children).replace(/\s+/g, ' ').trim();
}

/**
 * Returns ids for the sections of a source: the earlier id of the heading in `known`, otherwise its anchor, otherwise
 * an id from its text.
 */
export function idsOfSource(root: Root, known: Readonly<Record<string, string>>): string[] {
  const headings = headingsOf(root);
  const taken = new Set<string>();
  const kept = headings.map((heading) => {
    const id = Object.hasOwn(known, titleOf(heading)) ? known[titleOf(heading)] : undefined;
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  for (const id of Object.values(known)) taken.add(id);
  return headings.map((heading, index) => {
    const { anchor = '' } = (heading.data ?? {}) as HeadingData;
    return kept[index] ?? takeId(isSectionId(anchor) ? anchor : slugOf(titleOf(heading)), taken);
  });
}

/** Returns ids for the sections of a translation, taken from the source sections that the linter aligns with them. */
export function idsOfTranslation(
  source: { lang: string; body: Root; ids: readonly string[] },
  translation: { lang: string; body: Root },
): string[] {
  const documents = [source, translation].map(
    ({ lang, body }) => openDocument(`${lang}.mdx`, lang, writeMdx(body)).document!,
  );
  const [from, to] = documents as [(typeof documents)[0], (typeof documents)[0]];
  const order = (units: typeof from.units) =>
    new Map(units.filter(({ kind }) => kind === 'heading').map(({ index }, at) => [index, at]));
  const [fromOrder, toOrder] = [order(from.units), order(to.units)];
  const twins = new Map<number, number>();
  for (const [i, j] of align(from, to).pairs) {
    const [a, b] = [fromOrder.get(i), toOrder.get(j)];
    if (a !== undefined && b !== undefined) twins.set(b, a);
  }
  const taken = new Set(source.ids);
  return headingsOf(translation.body).map((heading, at) => {
    const twin = twins.get(at);
    return twin === undefined ? takeId(slugOf(titleOf(heading)), taken) : source.ids[twin]!;
  });
}

/** Returns the tree with an id comment after each heading. */
export function withIds(root: Root, ids: readonly string[]): Root {
  let at = 0;
  return {
    ...root,
    children: root.children.map((block) =>
      block.type === 'heading'
        ? {
            ...block,
            children: [
              ...block.children,
              { type: 'text', value: ' ' },
              { type: 'mdxTextExpression', value: `/* #${ids[at++]} */` },
            ],
          }
        : block,
    ),
  };
}
