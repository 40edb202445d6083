import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { quietShell } from '../../support/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-measure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = quietShell(process.cwd());

/** What `kb measure` says of a file with these bytes. */
async function measure(bytes: string | Uint8Array, ...flags: string[]) {
  const file = join(folder, 'tickets.csv');
  writeFileSync(file, bytes);
  const { output, failure = '', exitCode } = await run(['measure', file, '--text', 'text', ...flags], shell);
  return { output: output + failure.replaceAll(folder, ''), exitCode };
}

describe('a file that cannot be counted is one clear message', () => {
  test.each([
    ['', [], '`/tickets.csv` is empty'],
    ['\n\n', [], '`/tickets.csv` is empty'],
    ['id,body\n1,x\n', [], 'Its columns: id, body.'],
    ['id,texts\n1,x\n', [], 'Did you mean `texts`?'],
    ['id;text\n1;x\n', [], "`--delimiter ';'`"],
    ['id\ttext\n1\tx\n', [], "`--delimiter 'tab'`"],
    ['id,text\n1,x\n', ['--lang', 'language'], 'Unexpected `language` in `--lang`'],
    ['id,text\n1,x\n', ['--delimiter', ''], 'expected one character'],
    ['id,text\n1,x\n', ['--delimiter', ';;'], 'expected one character'],
    ['id,text\n1,"a"b\n', [], '`/tickets.csv:2` has text behind a closing quotation mark'],
    ['id,text\n1,x\n2,a "b"\n', [], '`/tickets.csv:3` has a quotation mark in the middle of a cell'],
    ['id,text\n1,x\n2,"a\n3,b\n', [], 'row 3, has a quotation mark that is never closed'],
  ])('%j %j', async (text, flags, message) => {
    const { output, exitCode } = await measure(text, ...flags);
    expect([exitCode, output]).toEqual([2, expect.stringContaining(message)]);
    expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['WINDOWS-1252', Buffer.from('id,text\n1,KB69\n2,caf\xe9\n', 'latin1'), '`/tickets.csv:3` has bytes'],
    ['WINDOWS-1252', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), '`/tickets.csv:1` has bytes'],
  ])('%s', async (encoding, bytes, message) => {
    const { output, exitCode } = await measure(bytes);
    expect([exitCode, output]).toEqual([2, expect.stringContaining(message)]);
    expect(output).toContain(`iconv -f ${encoding} `);
  });
});

describe('a file that can', () => {
  const counted = async (text: string | Uint8Array, ...flags: string[]) =>
    JSON.parse((await measure(text, '--format', 'json', ...flags)).output) as {
      tickets: number;
      linked: number;
    };

  test('a byte-order mark, CRLF, a text of several lines, rows that are short', async () => {
    const text = '\uFEFFid,text\r\n1,"a\r\nKB69, ""b"""\r\n2\r\n3,see /es/kb/1133/\r\n';
    expect(await counted(text)).toMatchObject({ tickets: 3, linked: 2 });
  });

  test('another separator, and no tickets at all', async () => {
    expect(await counted('id\ttext\n1\tKB69\n', '--delimiter', 'tab')).toMatchObject({ linked: 1 });
    expect(await counted('id,text\n')).toMatchObject({ tickets: 0, linked: 0 });
  });

  test.each([
    ['a byte-order mark', Buffer.from('\ufeffid,text\n1,ñ KB69\n', 'utf16le')],
    ['none', Buffer.from('id,text\n1,ñ KB69\n', 'utf16le')],
    ['the high byte first', Buffer.from('id,text\n1,ñ KB69\n', 'utf16le').swap16()],
  ])('UTF-16 with %s', async (_, bytes) => {
    expect(await counted(bytes)).toMatchObject({ tickets: 1, linked: 1 });
  });

  test('a first line that names the separator', async () => {
    expect(await counted('sep=;\r\nid;text\r\n1;KB69, KB1133\r\n')).toMatchObject({ tickets: 1, linked: 1 });
    expect(await counted('\uFEFFsep=\t\nid\ttext\n1\tKB69\n')).toMatchObject({ tickets: 1, linked: 1 });
  });

  test('several columns of one name', async () => {
    expect(await counted('id,text,Text,text\n1,a,see KB69,b\n2,a,b\n')).toMatchObject({
      tickets: 2,
      linked: 1,
    });
  });

  test('letters that two chunks of the file share', async () => {
    const text = `id,text\n${Array.from({ length: 20_000 }, (_, id) => `${id},ñandú KB69 ${'ñ'.repeat(id % 7)}`).join('\n')}\n`;
    expect(await counted(text)).toMatchObject({ tickets: 20_000, linked: 20_000 });
  });
});
