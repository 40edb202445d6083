import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildArguments, buildSite } from '../support/build.ts';
import { hashesOf, hashesWithoutOldAssets } from '../support/hashes.ts';
import { startNode } from '../support/start.ts';
import { useCopy } from '../support/use-content.ts';

const { home, content, at } = useCopy('tests/fixtures/sites/subpath');
const outDir = join(home, 'dist');
const start = (out = outDir) => startNode(buildArguments({ outDir: out }), { KB_CONTENT: content });
const staged = () => readdirSync(join(home, '.cache/staging'));
const page = () => readFileSync(join(outDir, 'en/kb/1/index.html'), 'utf8');
const addText = (english: string, spanish: string) => {
  appendFileSync(at('articles/1/en.mdx'), `\n${english}\n`);
  appendFileSync(at('articles/1/es.mdx'), `\n${spanish}\n`);
};

beforeAll(() => void buildSite({ content, outDir }));

test('what was checked is rendered, also when somebody edits it meanwhile; the next build has the edit', async () => {
  addText('A sentence that is checked.', 'Una frase comprobada.');
  const build = start();
  await build.says(/Synced content/);
  addText('An edit that nobody has checked.', 'Un cambio sin comprobar.');
  expect(await build.ended).toBe(0);
  expect(page()).toContain('that is checked');
  expect(page()).not.toContain('nobody has checked');
  buildSite({ content, outDir });
  expect(page()).toContain('nobody has checked');
});

test('a build that is ended early leaves the site as it was, and the next one clears up after it', async () => {
  const before = hashesOf(outDir);
  addText('A new sentence.', 'Una frase nueva.');
  for (const [signal, moment] of [
    ['SIGTERM', /Synced content/],
    ['SIGKILL', /generating static routes/],
    ['SIGINT', /Search/],
  ] as const) {
    const build = start();
    await build.says(moment);
    await build.kill(signal);
    expect(hashesOf(outDir)).toEqual(before);
  }
  buildSite({ content, outDir });
  expect(page()).toContain('A new sentence.');
  expect([staged(), existsSync('.cache/build.lock')]).toEqual([[], false]);
});

test('two builds at once wait for each other, and make the same', async () => {
  const other = join(home, 'other');
  const builds = [start(), start(other)];
  expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(builds.map(({ said }) => said()).join('')).toMatch(/Waiting for the build of process \d+/);
  const once = hashesOf(other);
  expect(hashesWithoutOldAssets(outDir, once)).toEqual(once);
});
