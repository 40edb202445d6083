import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { loadContent } from '#content-layer/load-content.ts';

const root = mkdtempSync(join(tmpdir(), 'lockstep-'));
const bodies = join(cacheFolder(root), 'bodies');

beforeAll(() => {
  cpSync('tests/fixtures/sites/subpath', root, { recursive: true });
  loadContent(root);
});
afterAll(() => {
  for (const folder of [root, cacheFolder(root)]) rmSync(folder, { recursive: true, force: true });
});

function bodyFile(): string {
  return join(bodies, readdirSync(bodies)[0]!);
}

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['the texts', () => rmSync(bodies, { recursive: true })],
  ['half of a text', () => writeFileSync(bodyFile(), readFileSync(bodyFile(), 'utf8').slice(0, 500))],
  ['all of a text', () => writeFileSync(bodyFile(), '')],
  ['the list', () => rmSync(join(cacheFolder(root), 'articles.json'))],
  ['half of the list', () => writeFileSync(join(cacheFolder(root), 'articles.json'), '{"base":"')],
  ['the cache', () => rmSync(cacheFolder(root), { recursive: true })],
])('articles are whole when %s is lost from the cache', (_, lose) => {
  lose();
  const { compiled, partsOf } = loadContent(root);
  expect(compiled[0]!.byLang.get('es')!.sections.map(({ id }) => id)).toContain('hold');
  expect(partsOf(1, 'en')).toBeDefined();
});
