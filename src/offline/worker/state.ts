import type { Lang } from '#i18n/languages.ts';
import type { OfflineState } from '../release.ts';
import { stateCache } from './store.ts';

/** The number of articles remembered as read. Older ones are dropped. */
const readLimit = 100;
const address = '/kept.json';

/** Returns the stored state of this reader; empty lists if there is none. */
export async function readState(): Promise<OfflineState> {
  const cache = await caches.open(stateCache);
  const stored = (await (await cache.match(address))?.json()) as Partial<OfflineState> | undefined;
  return { languages: stored?.languages ?? [], saved: stored?.saved ?? [], read: stored?.read ?? [] };
}

/**
 * Changes the stored state and returns the new one. A lock, shared with a worker that is being installed, prevents lost updates.
 */
export function changeState(change: (state: OfflineState) => OfflineState): Promise<OfflineState> {
  return navigator.locks.request(stateCache, async () => {
    const state = change(await readState());
    const cache = await caches.open(stateCache);
    await cache.put(address, Response.json(state));
    return state;
  });
}

export function withLanguage(state: OfflineState, lang: Lang): OfflineState {
  return { ...state, languages: [lang, ...state.languages.filter((other) => other !== lang)] };
}

export function withRead(state: OfflineState, path: string): OfflineState {
  return { ...state, read: [path, ...state.read.filter((other) => other !== path)].slice(0, readLimit) };
}

export function withSaved(state: OfflineState, path: string): OfflineState {
  return { ...state, saved: [...state.saved.filter((other) => other !== path), path] };
}

export function withoutSaved(state: OfflineState, path: string): OfflineState {
  return { ...state, saved: state.saved.filter((other) => other !== path) };
}
