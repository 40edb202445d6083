import type { Lang } from '#i18n/languages.ts';
import type { Amount } from '#replies/build-reply.ts';

export interface Place {
  kb: number;
  section?: string | undefined;
  number?: number | undefined;
  /** A step of the guided path, instead of a section. */
  step?: string | undefined;
  title: string;
  /** The language of the title. */
  lang?: Lang | undefined;
}

/** The state that the desk stores on this device. */
export interface Memory {
  tool: string;
  amount: Amount;
  hasGreeting: boolean;
  /** The language last chosen for a customer, or two: `es+en`. */
  lang: string;
  recent: Place[];
  pinned: Place[];
}

const key = 'kb-desk';
const keptRecent = 8;

/** Reads the stored state; the initial state if there is none or it is damaged. */
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

/** Stores the state. Does nothing if storage is blocked or full. */
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

/** Returns the recent places with `place` in front. */
export function withRecent(recent: readonly Place[], place: Place): Place[] {
  return [place, ...recent.filter((other) => !isSamePlace(other, place))].slice(0, keptRecent);
}

/** Removes the places of an article that no longer exists, and stores the state. */
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
