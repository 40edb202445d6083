import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { readYaml } from '#article/read-yaml.ts';
import { topics } from '#schema/topics.ts';
import { missingNode, runsLockedNode } from '../../../tools/node-version.mjs';
import { kbIn } from '../../support/kb.ts';
import { writeEmptyContent } from '../../support/import.ts';

const linux = { platform: 'linux', arch: 'x64', isGlibc: true };

test.each([
  ['20.0.0', linux, undefined],
  ['18.20.0', linux, '20'],
  ['20.19.0', { ...linux, isGlibc: false }, '22.18'],
  ['22.17.1', { ...linux, arch: 'arm64' }, '22.18'],
  ['22.17.1', { platform: 'darwin', arch: 'arm64', isGlibc: false }, '22.18'],
  ['22.18.0', { platform: 'darwin', arch: 'arm64', isGlibc: false }, undefined],
  ['20.12.0', { platform: 'win32', arch: 'x64', isGlibc: false }, '22.18'],
  ['24.1.0', { ...linux, isGlibc: false }, undefined],
])('Node %s on %j: %s is missing', (version, machine, needed) => {
  expect(missingNode({ version, ...machine })).toBe(needed);
});

/** On Alpine the locked Node is installed and has no loader: whoever looks for `node` on the path goes on to the next one. */
test.skipIf(process.platform === 'win32')('a locked Node that cannot run hides no other one', () => {
  const home = mkdtempSync(join(tmpdir(), 'lockstep-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const own = join(home, 'node');
  writeFileSync(own, '#!/no/such/loader\n');
  chmodSync(own, 0o755);
  const env = { PATH: [home, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) };
  for (const [command, ...args] of [
    ['sh', '-c', 'node --version'],
    ['env', 'node', '--version'],
    ['node', '--version'],
  ] as const)
    expect([command, spawnSync(command, args, { env, encoding: 'utf8' }).stdout]).toEqual([
      command,
      `${process.version}\n`,
    ]);
  expect(runsLockedNode({ ...linux, isGlibc: false })).toBe(false);
});

test('articles and data with CRLF are the same as with LF', () => {
  const withCrlf = (text: string) => text.replaceAll('\n', '\r\n');
  const files = globSync('tests/fixtures/sites/main/articles/*/*.mdx');
  expect(files.length).toBeGreaterThan(10);
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    const lang = basename(path, '.mdx') as 'en';
    const parse = /^translated:/m.test(text) ? parseTranslation : parseSource;
    const model = (content: string) => {
      const { translation } = parse({ folder: basename(dirname(path)), lang, path, text: content });
      const { frontmatter, lead, sections, fingerprints, outline } = translation!;
      return { frontmatter, lead, sections, fingerprints, outline };
    };
    expect([path, model(withCrlf(text))]).toEqual([path, model(text)]);
  }
  const list = readFileSync('tests/fixtures/sites/main/topics.yaml', 'utf8');
  expect(readYaml(withCrlf(list), topics).data).toEqual(readYaml(list, topics).data);
});

test('a checkout with CRLF has no findings of its own, and what is written into it keeps its ends of lines', async () => {
  const { cwd, kb, write } = kbIn();
  writeEmptyContent(join(cwd, 'content'));
  write('content/topics.yaml', '- id: care\n  name: { en: Care }\n  description: { en: Care }\n');
  for (const path of globSync('tests/fixtures/imports/docusaurus/docs/**/*.md'))
    write(`docs/en/${basename(path)}`, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  const lf = await kb('import', 'markdown', 'docs', '--content', 'content');
  const article = join(cwd, 'content/articles/1001/en.mdx');
  writeFileSync(article, readFileSync(article, 'utf8').replaceAll('\n', '\r\n'));
  const crlf = await kb('check', '--content', 'content');
  expect(lf.output).toContain(crlf.output);
});

test('checkouts have LF everywhere', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});
