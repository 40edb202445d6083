/** Used by the worker and by the desk, which fills it. It outlives builds: the desk brings it up to date at each visit. */
export function deskCacheOf(base: string): string {
  return `lockstep-desk ${base}`;
}
