import type { Lang } from '#i18n/languages.ts';
import type { Kept } from '../release.ts';
import { keptCache } from './store.ts';

/** Articles remembered as read; an older one makes room. */
const readLimit = 100;
const address = '/kept.json';

export async function readKept(): Promise<Kept> {
  const cache = await caches.open(keptCache);
  const stored = (await (await cache.match(address))?.json()) as Partial<Kept> | undefined;
  return { languages: stored?.languages ?? [], saved: stored?.saved ?? [], read: stored?.read ?? [] };
}

/** Changes what is kept; one change at a time, of this worker and of one that is being installed, so that none is lost. */
export function changeKept(change: (kept: Kept) => Kept): Promise<Kept> {
  return navigator.locks.request(keptCache, async () => {
    const kept = change(await readKept());
    const cache = await caches.open(keptCache);
    await cache.put(address, Response.json(kept));
    return kept;
  });
}

export function withLanguage(kept: Kept, lang: Lang): Kept {
  return { ...kept, languages: [lang, ...kept.languages.filter((other) => other !== lang)] };
}

export function withRead(kept: Kept, path: string): Kept {
  return { ...kept, read: [path, ...kept.read.filter((other) => other !== path)].slice(0, readLimit) };
}

export function withSaved(kept: Kept, path: string): Kept {
  return { ...kept, saved: [...kept.saved.filter((other) => other !== path), path] };
}

export function withoutSaved(kept: Kept, path: string): Kept {
  return { ...kept, saved: kept.saved.filter((other) => other !== path) };
}
