import type { Unit } from '#lint/document.ts';
import { unitsOf, type Page } from './page.ts';
import { one, type Plant } from './plant.ts';
import { words } from './words.ts';

/** Takes a whole unit away. */
function drop(kind: Unit['kind'], is: (unit: Unit) => boolean = () => true): Plant {
  return (page, random) => {
    const found = one(
      unitsOf(page, kind).filter(({ own }) => is(own) && isAlone(page, own)),
      random,
    );
    if (!found) return undefined;
    const { start, end } = found.own.range;
    return { from: start.line - 1, to: end.line, lines: [], what: `lost: ${page.lines[start.line - 1]}` };
  };
}

/** Whether no other unit shares a line with it, and it holds no other one. */
function isAlone({ pair }: Page, { index, range }: Unit): boolean {
  return pair.target.units.every(
    (other) =>
      other.index === index ||
      other.range.start.line > range.end.line ||
      other.range.end.line < range.start.line,
  );
}

interface Section {
  from: number;
  to: number;
  level: number;
}

function sectionsOf({ pair, lines }: Page): Section[] {
  const heads = unitsOf({ pair, lines } as unknown as Page, 'heading').map(({ own }) => own);
  return heads.map((head, k) => {
    const next = heads.slice(k + 1).find(({ level }) => level <= head.level);
    return {
      from: head.range.start.line - 1,
      to: next ? next.range.start.line - 1 : lines.length,
      level: head.level,
    };
  });
}

const short = ({ from, to }: Section) => to - from < 60;

/** Defects in the parts of a page, by kind. */
export const blocks: Readonly<Record<string, Plant>> = {
  'paragraph lost': drop('paragraph', ({ text }) => text.length > 40),
  'step lost': drop('item', ({ ordered }) => ordered),
  'list item lost': drop('item', ({ ordered }) => !ordered),
  'table row lost': drop('row'),
  'picture lost': drop('picture'),
  'step added': (page, random) => {
    const known = words[page.pair.target.lang.split('-')[0]!];
    const found = one(
      unitsOf(page, 'item').filter(({ own }) => isAlone(page, own)),
      random,
    );
    const marker = found && /^\s*(?:[-*+]|\d+[.)])\s+/.exec(page.lines[found.own.range.start.line - 1]!)?.[0];
    if (!found || !marker || !known) return undefined;
    const line = found.own.range.end.line;
    return { from: line, to: line, lines: [marker + known.sentence], what: `added: ${known.sentence}` };
  },
  'passage not translated': (page, random) => {
    const isProse = ({ own, twin }: { own: Unit; twin: Unit }) =>
      isAlone(page, own) &&
      own.kind === twin.kind &&
      twin.text.split(/\s+/).length > 6 &&
      own.text !== twin.text;
    const found = one(unitsOf(page, 'paragraph', 'item').filter(isProse), random);
    if (!found) return undefined;
    const { source } = page.pair;
    const { start, end } = found.twin.range;
    const lines = source.text.split('\n').slice(start.line - 1, end.line);
    return { from: found.own.range.start.line - 1, to: found.own.range.end.line, lines, what: lines[0]! };
  },
  'section lost': (page, random) => {
    const found = one(
      sectionsOf(page).filter((each) => short(each) && each.level > 1),
      random,
    );
    return found && { ...found, lines: [], what: `lost: ${page.lines[found.from]}` };
  },
  'sections swapped': (page, random) => {
    const all = sectionsOf(page);
    const pairs = all.flatMap((first) => {
      const second = all.find((each) => each.from === first.to && each.level === first.level);
      return second && short(first) && short(second) ? [[first, second] as const] : [];
    });
    const found = one(pairs, random);
    if (!found) return undefined;
    const [a, b] = found;
    const text = page.lines.slice(b.from, b.to);
    const gap = text.at(-1) === '' ? [] : [''];
    return {
      from: a.from,
      to: b.to,
      lines: [...text, ...gap, ...page.lines.slice(a.from, a.to)],
      what: `${page.lines[a.from]} ↔ ${page.lines[b.from]}`,
    };
  },
  'heading level changed': (page, random) => {
    const found = one(
      unitsOf(page, 'heading').filter(
        ({ own }) => own.level > 1 && page.lines[own.range.start.line - 1]!.startsWith('#'),
      ),
      random,
    );
    if (!found) return undefined;
    const line = found.own.range.start.line - 1;
    return { from: line, to: line + 1, lines: [`#${page.lines[line]}`], what: page.lines[line]! };
  },
};
