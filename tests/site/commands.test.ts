import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astroArguments, runNode, tryToBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const content = 'tests/fixtures/sites/subpath';
const kept = join(folder, 'kept');
mkdirSync(kept);
writeFileSync(join(kept, 'letter.txt'), 'dear');
writeFileSync(join(folder, 'file.txt'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectTwoLines(stderr: string, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(2);
}

test.each([
  ['package.json', /it is a file/],
  [content, /mix with the content/],
  [`${content}/dist`, /mix with the content/],
  ['tests', /mix with the content/],
  [kept, /it holds something else/],
])('astro build --outDir %s is said to be wrong in two lines', (outDir, message) => {
  const { status, stderr } = tryToBuild({ content, outDir });
  expectTwoLines(stderr, message);
  expect(status).toBe(2);
  expect(existsSync(join(kept, 'letter.txt'))).toBe(true);
});

test('a site cannot stand where the project does', () => {
  const elsewhere = join(folder, 'content');
  cpSync(content, elsewhere, { recursive: true });
  expectTwoLines(tryToBuild({ content: elsewhere, outDir: '..' }).stderr, /it holds the project itself/);
});

test('a folder that cannot be made is said in two lines', () => {
  const { status, stderr } = tryToBuild({ content, outDir: join(folder, 'file.txt', 'dist') });
  expectTwoLines(stderr, /^ENOTDIR: .*file\.txt.*\nCorrect what stands there/);
  expect(status).toBe(1);
});

test.each(['build', 'dev', 'sync', 'check'])('astro %s needs a content folder', (command) => {
  const { status, stderr, stdout } = runNode(astroArguments(command), { KB_CONTENT: 'nowhere' });
  expectTwoLines(
    stderr,
    /^There is no content folder `nowhere`\.\nName one with `--content` or in KB_CONTENT; `npm run kb -- init FOLDER` makes one\.$/m,
  );
  expect([status, stdout]).toEqual([2, '']);
});
