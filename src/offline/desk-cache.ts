/** Returns the name of the cache of the desk. The desk fills it and updates it at each visit, so it outlives builds. */
export function deskCacheOf(base: string): string {
  return `lockstep-desk ${base}`;
}
