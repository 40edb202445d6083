import { itemsOf, type Item } from '#article/item-ids.ts';
import { rangeOf } from '#article/mdx.ts';
import type { Article, ParsedFile, Translation } from '#article/model.ts';
import { idsOf, type LockedId } from '#permalinks/ids-lock.ts';
import type { FileEdit } from '#permalinks/rename-section.ts';
import { align } from './align/align.ts';
import { toDocument } from './read/open-document.ts';

/**
 * Gives a new, never used id to every step and row of an article that has none, in the source and at its counterpart
 * in each translation. Existing ids stay, even if their item moved. Returns the files that change.
 *
 * @param recorded every id that is or was in `ids.lock`
 */
export function giveItemIds(article: Article, recorded: readonly Omit<LockedId, 'line'>[]): FileEdit[] {
  const { source, translations } = article;
  const own = itemsOf(source.open().tree);
  const next = idMaker([...recorded, ...idsOf([article])].filter(({ kb }) => kb === article.kb));
  const ids = new Map(
    own.flatMap((item) => (item.last ? [[item, item.id ?? next(item.kind)] as const] : [])),
  );
  return [
    ...editOf(source.open(), ids),
    ...translations.flatMap((translation) => {
      if (own.length === 0) return [];
      return editOf(translation.open(), counterparts(source, translation, ids));
    }),
  ];
}

/** Returns a function that makes ids with numbers above all used ones of the kind. */
function idMaker(used: readonly Omit<LockedId, 'line'>[]): (kind: Item['kind']) => string {
  const numbers = { s: 0, r: 0 };
  for (const { step = '' } of used) {
    const letter = step.charAt(0);
    if (letter === 's' || letter === 'r') numbers[letter] = Math.max(numbers[letter], Number(step.slice(1)));
  }
  const taken = new Set(used.map(({ section }) => section));
  return (kind) => {
    const letter = kind === 'row' ? 'r' : 's';
    let id = '';
    do id = `${letter}${++numbers[letter]}`;
    while (taken.has(id));
    return id;
  };
}

/** Returns the ids of the items of a translation, taken from the corresponding items of the source. */
function counterparts(
  source: Translation,
  translation: Translation,
  ids: ReadonlyMap<Item, string>,
): Map<Item, string> {
  const [from, to] = [source, translation].map((each) => toDocument(each.open()));
  const placed = new Map([...ids].map(([{ node }, id]) => [placeOf(rangeOf(node)), id]));
  const idsByPlace = new Map(
    align(from!, to!).pairs.flatMap(([i, j]) => {
      const id = placed.get(placeOf(from!.units[i]!.range));
      return id === undefined ? [] : [[placeOf(to!.units[j]!.range), id] as const];
    }),
  );
  const items = itemsOf(translation.open().tree);
  return new Map(
    items.flatMap((item) => {
      const id = idsByPlace.get(placeOf(rangeOf(item.node)));
      return id === undefined ? [] : [[item, id] as const];
    }),
  );
}

function placeOf({ start }: { start: { line: number; column: number } }): string {
  return `${start.line}:${start.column}`;
}

function editOf({ path, text }: ParsedFile, ids: ReadonlyMap<Item, string>): FileEdit[] {
  const inserts = [...ids]
    .flatMap(([{ id, last }, newId]) =>
      id === undefined && last?.position
        ? [{ at: last.position.end.offset!, text: ` {/* #${newId} */}` }]
        : [],
    )
    .sort((a, b) => b.at - a.at);
  if (inserts.length === 0) return [];
  const edited = inserts.reduce((all, { at, text: id }) => all.slice(0, at) + id + all.slice(at), text);
  return [{ path, text: edited }];
}
