import type { Random } from '../content/random.ts';
import type { Page, Stretch } from './page.ts';

/** What replaces lines of a translation: `lines` instead of those from `from` up to, not including, `to`, from 0. */
export interface Edit {
  from: number;
  to: number;
  lines: string[];
  what: string;
}

/** Plants one defect; undefined where a page has nothing for it. */
export type Plant = (page: Page, random: Random) => Edit | undefined;

/** Replaces a stretch of a line. */
export function inLine({ lines }: Page, { line, start, text }: Stretch, by: string): Edit {
  const old = lines[line]!;
  const whole = old.slice(0, start) + by + old.slice(start + text.length);
  return { from: line, to: line + 1, lines: [whole], what: `${text} → ${by}` };
}

/** One of some at random; undefined where there are none. */
export const one = <T>(items: readonly T[], random: Random) =>
  items.length > 0 ? random.pick(items) : undefined;
