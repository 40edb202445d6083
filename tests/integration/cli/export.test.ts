import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { quietShell } from '../../support/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-export-'));
const content = join(folder, 'content');
const shell = quietShell(folder);
const kb = (...args: string[]) => run([...args, '--content', content], shell);

beforeAll(() => cpSync('tests/fixtures/sites/gaps', content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['zendesk-macros', 'json', (text: string) => (JSON.parse(text) as { macros: unknown[] }).macros.length],
  [
    'freshdesk-canned',
    'json',
    (text: string) => (JSON.parse(text) as { canned_responses: unknown[] }).canned_responses.length,
  ],
  ['zammad-csv', 'csv', (text: string) => parse(text, { columns: true }).length],
  ['chatwoot', 'json', (text: string) => (JSON.parse(text) as unknown[]).length],
])('%s: a file for each language, with what is current and translated', async (format, extension, count) => {
  const { exitCode } = await kb('export', '--format', format, '--out', format);
  expect(exitCode).toBe(0);
  const files = readdirSync(join(folder, format)).sort();
  expect(files).toEqual(['en', 'es', 'pt'].map((lang) => `${format}.${lang}.${extension}`));
  const counts = files.map((file) => count(readFileSync(join(folder, format, file), 'utf8')));
  // Articles 1, 2 and 3 have an English text, 1, 3 and 4 a Spanish one, 1 a Portuguese one; 5 is superseded.
  expect(counts).toEqual([3, 3, 1]);
});

test('a place that is no folder, content that is not there or not right: one message, nothing written', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const taken = await kb('export', '--format', 'chatwoot', '--out', 'taken');
  expect([taken.exitCode, taken.failure]).toEqual([2, expect.stringContaining('cannot be made (EEXIST)')]);
  const nowhere = await run(['export', '--format', 'chatwoot', '--content', 'nowhere'], shell);
  expect([nowhere.exitCode, nowhere.failure]).toEqual([2, expect.stringContaining('does not exist')]);
  const file = join(content, 'articles/1/en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('\ntitle:', '\ntitel:'));
  for (const args of [['export', '--format', 'chatwoot', '--out', 'none'], ['publish']]) {
    const { exitCode, failure } = await kb(...args);
    expect([exitCode, failure]).toEqual([2, expect.stringContaining('articles/1/en.mdx:')]);
  }
  expect(readdirSync(folder)).not.toContain('none');
});
