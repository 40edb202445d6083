import type { Lang } from '#i18n/languages.ts';
import type { OfflineState } from '../release.ts';
import { stateCache } from './store.ts';

/** Articles remembered as read; an older one makes room. */
const readLimit = 100;
const address = '/kept.json';

export async function readState(): Promise<OfflineState> {
  const cache = await caches.open(stateCache);
  const stored = (await (await cache.match(address))?.json()) as Partial<OfflineState> | undefined;
  return { languages: stored?.languages ?? [], saved: stored?.saved ?? [], read: stored?.read ?? [] };
}

/** Changes what is kept; one change at a time, of this worker and of one that is being installed, so that none is lost. */
export function changeState(change: (kept: OfflineState) => OfflineState): Promise<OfflineState> {
  return navigator.locks.request(stateCache, async () => {
    const kept = change(await readState());
    const cache = await caches.open(stateCache);
    await cache.put(address, Response.json(kept));
    return kept;
  });
}

export function withLanguage(kept: OfflineState, lang: Lang): OfflineState {
  return { ...kept, languages: [lang, ...kept.languages.filter((other) => other !== lang)] };
}

export function withRead(kept: OfflineState, path: string): OfflineState {
  return { ...kept, read: [path, ...kept.read.filter((other) => other !== path)].slice(0, readLimit) };
}

export function withSaved(kept: OfflineState, path: string): OfflineState {
  return { ...kept, saved: [...kept.saved.filter((other) => other !== path), path] };
}

export function withoutSaved(kept: OfflineState, path: string): OfflineState {
  return { ...kept, saved: kept.saved.filter((other) => other !== path) };
}
