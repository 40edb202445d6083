import { afterAll, beforeAll, inject } from 'vitest';
import type { SiteName } from './built-site.ts';
import { serveSite, type ServedSite } from './serve.ts';

/** Where each site stands on its host. */
export const bases = { main: '/', gaps: '/', subpath: '/help/' } as const;

/** Serves built sites while the tests of a file run; their addresses are known from the first test on. */
export function useSites<Name extends SiteName>(...names: Name[]): Readonly<Record<Name, ServedSite>> {
  const served = Object.fromEntries(
    names.map((name): [string, ServedSite] => [name, { url: '', close: async () => {} }]),
  ) as Record<Name, ServedSite>;
  beforeAll(async () => {
    for (const name of names)
      Object.assign(served[name], await serveSite(inject('sites')[name], bases[name]));
  });
  afterAll(async () => {
    await Promise.all(Object.values<ServedSite>(served).map((site) => site.close()));
  });
  return served;
}
