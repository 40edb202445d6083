import type { Lang } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Candidate } from './candidates.ts';
import { isSamePlace, type Memory } from './memory.ts';

/** Returns the places to list while the message is empty: pinned, then recent ones. `headings` are keyed by the row below them. */
export function rememberedPlaces(
  { pinned, recent }: Pick<Memory, 'pinned' | 'recent'>,
  uiLang: Lang,
  t: Translate,
): { candidates: Candidate[]; headings: Map<number, string> } {
  const others = recent.filter((place) => !pinned.some((pin) => isSamePlace(pin, place)));
  const headings = new Map<number, string>();
  if (others.length > 0) headings.set(pinned.length, t('desk.recent'));
  if (pinned.length > 0) headings.set(0, t('desk.pinned'));
  const candidates = [...pinned, ...others].map((place): Candidate => ({
    ...place,
    lang: place.lang ?? uiLang,
    why: 'words',
    words: [],
    certainty: 0,
  }));
  return { candidates, headings };
}
