import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { searchReport } from '#cli/commands/search-report.ts';
import { run } from '#cli/run.ts';
import { contentOf } from '../../../support/built-site.ts';
import { quietShell } from '../../../support/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = quietShell(folder);
const report = async (name: string, content: string | Uint8Array, ...flags: string[]) => {
  writeFileSync(join(folder, name), content);
  return (await searchReport([name, '--content', join(process.cwd(), contentOf('main')), ...flags], shell))
    .output;
};

const request = (lang: string, query: string) =>
  `203.0.113.9 - - [25/Nov/2026:10:00:00 +0000] "GET /find/${lang}/miss.txt?q=${query} HTTP/2.0" 200 1 "-" "Mozilla"`;
const log = [
  request('es', 'fax'),
  request('es', 'Fax'),
  request('en', 'fax+celular'),
  request('es', 'celular'),
  '{"request":{"uri":"/help/find/es/miss.txt?q=hipotecas%20fijas"},"status":200}',
].join('\r\n');

test('lists misses by language, the most frequent first, with what their words may be', async () => {
  expect(await report('access.log', log)).toMatchInlineSnapshot(`
    "en: 1 search without a result
         1  fax celular
            celular: in no article

    es: 4 searches without a result
         2  fax
            fax: in no article
         1  celular
         1  hipotecas fijas
            hipotecas: in no article
            fijas: a synonym of caps-lock (glossary)?
    "
  `);
});

test('says which articles were reported and whether they solved it', async () => {
  const get = (path: string) => `203.0.113.9 - - [25/Nov/2026:10:00:00 +0000] "GET ${path} HTTP/2.0" 200 1`;
  const lines = [
    get('/find/es/gap.txt?q=fax&from=desk'),
    get('/find/es/flag.txt?kb=1133&section=background&revised=2026-11-22&reason=old&from=compare'),
    get('/find/es/solved.txt?kb=1133&revised=2026-11-22&answer=no'),
    get('/find/es/solved.txt?kb=1133&revised=2026-11-22&reason=other'),
  ].join('\n');
  const shown = await report('reports.log', lines);
  expect(shown).toMatchInlineSnapshot(`
    "en: 0 searches without a result

    es: 0 searches without a result

    en: 0 questions reported as a gap

    es: 1 question reported as a gap
         1  fax
            fax: in no article

    1 mistake reported
         1  KB1133#background · es · 2026-11-22  Cannot log in to TWS or another trading platform
            out of date, from: compare

    1 article readers answered for
            KB1133 · es  Cannot log in to TWS or another trading platform
            solved: 0, not solved: 1 (another problem: 1)
    "
  `);
  const data = JSON.parse((await report('reports.log', lines, '--format', 'json')) ?? '') as object;
  expect(Object.keys(data)).toEqual(['version', 'misses', 'gaps', 'flags', 'solved']);
});

test('reads a log that is packed, and bytes that are no text', async () => {
  expect(await report('access.log.gz', gzipSync(log))).toContain('2  fax');
  const noise = Buffer.concat([Buffer.from([0xff, 0, 0x1b, 10, 0xc3]), Buffer.from(`\n${log}`)]);
  expect(await report('noise.log', noise)).toContain('2  fax');
});

test('a line longer than any request is passed over, packed or not', async () => {
  const long = `${log}\n${'x'.repeat(3_000_000)}\n${log}\n`;
  expect(await report('long.log', long)).toContain('4  fax');
  expect(await report('long.log.gz', gzipSync(long))).toContain('4  fax');
});

test('a log without such searches says what they need', async () => {
  expect(await report('empty.log', '')).toContain('`searchMisses: true`');
});

describe('a log that cannot be read is one clear message', () => {
  test.each([
    ['cut.log.gz', gzipSync(log.repeat(50)).subarray(0, 60), 'ends too early'],
    ['plain.log.gz', Buffer.from(log), 'is not packed, as its name says'],
  ])('%s', async (name, content, message) => {
    writeFileSync(join(folder, name), content);
    const { exitCode, failure } = await run(['search-report', name], shell);
    expect(exitCode).toBe(2);
    expect(failure).toContain(message);
  });
});
