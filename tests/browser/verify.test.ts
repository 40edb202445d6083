import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runNode } from '../support/build.ts';
import { useContent } from '../support/use-content.ts';

// Each test builds a site and opens its pages.
vi.setConfig({ testTimeout: 600_000 });

// The site of `kb init` in one language: the smallest site with every kind of page.
const help = useContent((folder) => {
  runNode(['src/cli/main.ts', 'init', folder, '--name', 'Help']);
});
afterEach(help.reset);

/** Runs `npm run verify` on the content with these files. Returns its output and exit code. */
function verifyWith(files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(help.at(path)), { recursive: true });
    writeFileSync(help.at(path), content);
  }
  const { status, stdout } = runNode(['tools/verify/main.ts', '--content', help.content]);
  return { status, said: stdout };
}

const page = (title: string, text: string) => `---\ntitle: ${title}\nsummary: ${title}.\n---\n\n${text}\n`;
const article = (kb: number, title: string) =>
  help
    .read('articles/1001/en.mdx')
    .replaceAll('1001', String(kb))
    .replace(/^title: .*/m, `title: '${title}'`);

/** Returns a picture that does not compress: random data, three bytes per pixel. */
function noise(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)];
    ends[0]!.writeUInt32BE(data.length);
    ends[1]!.writeUInt32BE(crc32(body));
    return Buffer.concat([ends[0]!, body, ends[1]!]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), randomBytes(side * 3)]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('npm run verify', () => {
  test('a broken link is one message, without the log of the build', () => {
    const { status, said } = verifyWith({ 'pages/about/en.mdx': page('About', '[The shop](../nowhere/).') });
    expect(said.split('\nBuild\n')[1]).toBe(
      '/en/about/\n  error  `../nowhere/` leads nowhere\n' +
        '\nBuild: something was found. The steps after it were not tried.\n',
    );
    expect(status).toBe(1);
  });

  test('an axe violation, heavy text, a heavy picture and a title without search hits are one message each', () => {
    const words = Array.from(
      { length: 6000 },
      (_, index) => (index ** 3).toString(36) + (index % 60 ? '' : '\n\n'),
    );
    const { status, said } = verifyWith({
      'pages/about/en.mdx': page('About', '[Faulty](../faulty/) and [heavy](../heavy/).'),
      'pages/faulty/en.mdx': page('Faulty', '#### Four levels down\n\nText.'),
      'pages/heavy/en.mdx': page('Heavy', words.join(' ')),
      'articles/1003/en.mdx': `${article(1003, '???')}\n<Figure src="noise.png" alt="Noise" />\n`,
      'articles/1003/noise.png': noise(500),
    });
    const [, pages = ''] = said.split('\nPages\n');
    expect(pages, said).toContain(
      '  /en/faulty/\n    Heading levels should only increase by one (heading-order): #four-levels-down\n',
    );
    expect(pages).toMatch(
      / {2}\/en\/heavy\/\n {4}Unexpected weight [\d.]+ KB in \d requests, expected at most 14\.0 KB in 4/,
    );
    expect(pages).toMatch(
      / {2}\/en\/kb\/1003\/\n {4}Unexpected 7\d\d\.\d KB of pictures and fonts, expected at most 488\.3 KB/,
    );
    expect(pages).toMatch(/ {2}\/en\/kb\/1003\/\n {4}Unexpected search: its title `\?\?\?` does not find it/);
    expect(pages).toMatch(/\nFound: 4\.\n$/);
    expect(status).toBe(1);
  });
});

test.each([
  [['--contnet', 'x'], "Unknown option '--contnet', expected: npm run verify -- --content DIR\n"],
  [['--content', 'nowhere'], 'Unexpected content folder `nowhere`, which does not exist, expected'],
  [['x'], 'Unexpected `x`, expected: npm run verify -- --content DIR\n'],
])('npm run verify %j is an error of one line, and installs nothing', (args, message) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/verify.mjs', ...args], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
