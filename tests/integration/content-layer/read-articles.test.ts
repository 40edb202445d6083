import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';

const content = mkdtempSync(join(tmpdir(), 'lockstep-'));
const at = (path: string) => join(content, path);
const button = at('articles/1/button.png');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/sites/subpath', content, { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

test.each<[string, () => void, string]>([
  ['no articles', () => rmSync(at('articles'), { recursive: true }), 'Unexpected folder without articles'],
  [
    'a file for the folder of articles',
    () => {
      rmSync(at('articles'), { recursive: true });
      writeFileSync(at('articles'), 'x');
    },
    'Unexpected folder without articles',
  ],
  ['an empty folder', () => mkdirSync(at('articles/2')), 'Unexpected folder without an article'],
  ['a folder among the files', () => mkdirSync(at('articles/1/old')), 'Unexpected folder `old`'],
  ['a link to a folder', () => symlinkSync('.', at('articles/2')), 'Unexpected file `2`'],
  [
    'a picture that is a link to nothing',
    () => {
      rmSync(button);
      symlinkSync('nowhere', button);
    },
    'Missing picture `button.png`',
  ],
  [
    'a picture that is empty',
    () => writeFileSync(button, ''),
    'Unexpected empty picture `button.png`, expected a PNG',
  ],
  [
    'a picture that is a pipe',
    () => {
      rmSync(button);
      execFileSync('mkfifo', [button]);
    },
    'Unexpected pipe or device, expected a picture',
  ],
  [
    'a picture that is a link to a folder',
    () => {
      rmSync(button);
      symlinkSync('.', button);
    },
    'Unexpected folder, expected a picture',
  ],
  [
    'a picture that is a link to itself',
    () => {
      rmSync(button);
      symlinkSync('button.png', button);
    },
    'Unexpected unreadable picture `button.png` (ELOOP), expected a picture',
  ],
  ...['articles/1/en.mdx', 'contacts.yaml', 'site.yaml', 'ids.lock'].map(
    (name): [string, () => void, string] => [
      `a pipe for ${name}`,
      () => {
        rmSync(at(name), { force: true });
        execFileSync('mkfifo', [at(name)]);
      },
      'Unexpected pipe or device, expected a text file',
    ],
  ),
  ['a file among the folders', () => writeFileSync(at('articles/2'), ''), 'Unexpected file `2`'],
])('%s is reported', (_, breakIt, message) => {
  breakIt();
  const messages = readContent(content).diagnostics.map((diagnostic) => diagnostic.message);
  expect(messages.join('\n')).toContain(message);
});
