import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const content = 'tests/fixtures/sites/subpath';
const kept = join(folder, 'kept');
mkdirSync(kept);
writeFileSync(join(kept, 'letter.txt'), 'dear');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = 'src/integration/main.ts';
const serve = 'src/serve/main.ts';
const dev = 'src/integration/dev.ts';

test.each<[string[], Record<string, string>, RegExp]>([
  [[build, '--contnt', 'x'], {}, /Unknown option '--contnt'\nThe flags are --content, --out, --no-check\./],
  [[build, 'stray'], {}, /Unexpected argument 'stray'/],
  [[build, '--content', 'nowhere'], {}, /no content folder `nowhere`/],
  [[build, '--content', content, '--out', 'package.json'], {}, /it is a file/],
  [[build, '--content', content, '--out', content], {}, /mix with the content/],
  [[build, '--content', content, '--out', `${content}/dist`], {}, /mix with the content/],
  [[build, '--content', content, '--out', 'tests'], {}, /mix with the content/],
  [[build, '--content', content, '--out', kept], {}, /it holds something else/],
  [[serve, '--dri', 'x'], {}, /Unknown option '--dri'/],
  [[serve, '--dir', 'nowhere'], {}, /no built site in nowhere/],
  [[serve], { PORT: 'abc' }, /Unexpected `abc` in PORT/],
  [[dev], { PORT: '99999' }, /Unexpected `99999` in PORT/],
  [[dev], { KB_CONTENT: 'nowhere' }, /no content folder `nowhere`/],
])('%j %j is said to be wrong in two lines', (args, env, message) => {
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(status).toBe(2);
  expect(existsSync(join(kept, 'letter.txt'))).toBe(true);
});

test('a folder that cannot be made is said in two lines', () => {
  const out = join(folder, 'file.txt', 'dist');
  writeFileSync(join(folder, 'file.txt'), '');
  const { status, stderr } = spawnSync(process.execPath, [build, '--content', content, '--out', out], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^ENOTDIR: .*file\.txt.*\nCorrect what stands there/);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(status).toBe(1);
});
