import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';
import { verifySite } from '../../tools/verify/verify-site.ts';
import { buildSite } from '../support/build.ts';

// The content this project brings, as `npm run verify` proves any other.

test.each(['src/content', 'examples/shop'])(
  'the site of %s has no fault',
  async (content) => {
    const outDir = join('.cache/verified', content);
    buildSite({ content, outDir });
    const said: string[] = [];
    const found = await verifySite(outDir, readContent(content), (text) => void said.push(text));
    expect([found, found > 0 && said.join('\n')]).toEqual([0, false]);
  },
  600_000,
);

test('the shop has its own colours and its own font', () => {
  const assets = '.cache/verified/examples/shop/_astro';
  const names = readdirSync(assets);
  const css = readFileSync(
    join(
      assets,
      names.find((name) => /^site\..*\.css$/.test(name))!,
    ),
    'utf8',
  );
  expect(css).toMatch(/--kb-color-accent: ?light-dark\(#5b2a86, ?#cdaaf0\)/);
  const [, font] = /@font-face ?\{[^}]*url\(["']?\/help\/_astro\/([\w.-]+\.woff2)/.exec(css) ?? [];
  expect(names).toContain(font);
});
