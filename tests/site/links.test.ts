import { LinkChecker } from 'linkinator';
import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { serveSite } from '../support/serve.ts';

// The build checks its links in memory; this is a second opinion over HTTP, by somebody else's code.
test('linkinator finds no broken link, and has really looked', async () => {
  const folder = inject('sites').main;
  const site = await serveSite(folder);
  try {
    const checker = new LinkChecker();
    const skip = [`^(?!${site.url})`];
    const { passed, links } = await checker.check({
      path: site.url,
      recurse: true,
      linksToSkip: skip,
      concurrency: 8,
    });
    const scanned = links.filter(({ state }) => state !== 'SKIPPED');
    expect(
      scanned.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} in ${parent}`),
    ).toEqual([]);
    expect(passed).toBe(true);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('index.html'),
    );
    const neutral = pages.filter((path) => /^kb\/\d+\//.test(path)).length;
    expect(scanned.length).toBeGreaterThanOrEqual(pages.length - neutral);
  } finally {
    await site.close();
  }
});
