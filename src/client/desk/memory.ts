import type { Lang } from '#i18n/languages.ts';
import type { Amount } from '#replies/build-reply.ts';

export interface Place {
  kb: number;
  section?: string | undefined;
  number?: number | undefined;
  /** A step of the guided path, instead of a section. */
  step?: string | undefined;
  title: string;
  /** Language of the title. */
  lang?: Lang | undefined;
}

/** What the desk remembers on this device. */
export interface Memory {
  tool: string;
  amount: Amount;
  hasGreeting: boolean;
  /** What was last chosen as the customer's language; two of them as `es+en`. */
  lang: string;
  recent: Place[];
  pinned: Place[];
}

const key = 'kb-desk';
const keptRecent = 8;

export function readMemory(): Memory {
  const initial: Memory = { tool: '', amount: 'answer', hasGreeting: true, lang: '', recent: [], pinned: [] };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return initial;
    const read = { ...initial, ...stored };
    return {
      ...read,
      lang: String(read.lang),
      recent: placesIn(read.recent),
      pinned: placesIn(read.pinned),
    };
  } catch {
    return initial;
  }
}

/** Storage may be forbidden or full; the desk then forgets, and works. */
export function writeMemory(memory: Memory): void {
  try {
    localStorage.setItem(key, JSON.stringify(memory));
  } catch {
    return;
  }
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.kb === b.kb && a.section === b.section && a.step === b.step;
}

/** Recent places with one in front. */
export function withRecent(recent: readonly Place[], place: Place): Place[] {
  return [place, ...recent.filter((other) => !isSamePlace(other, place))].slice(0, keptRecent);
}

/** Takes out what was remembered of an article that is gone. */
export function forgetArticle(memory: Memory, kb: number): void {
  const others = (places: Place[]) => places.filter((place) => place.kb !== kb);
  memory.recent = others(memory.recent);
  memory.pinned = others(memory.pinned);
  writeMemory(memory);
}

function placesIn(value: unknown): Place[] {
  const isPlace = (item: unknown): item is Place =>
    typeof item === 'object' && item !== null && 'kb' in item && Number.isInteger(item.kb) && 'title' in item;
  return Array.isArray(value) ? value.filter(isPlace) : [];
}
