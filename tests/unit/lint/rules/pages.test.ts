import { expect, test } from 'vitest';
import { checkTree } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';

const pages = { source: 'en', target: 'pt-BR', missing: [], orphans: [], verbose: false };
const many = Array.from({ length: 8 }, (_, i) => `en/${i}.md`);

test('a tree in which every page has a counterpart is not reported', () => {
  expect(checkTree(pages, noSettings)).toEqual([]);
});

test('a page without a counterpart is a note at its start, in its own language', () => {
  const found = checkTree({ ...pages, missing: ['en/a.md'], orphans: ['pt_BR/b.md'] }, noSettings);
  expect(
    found.map(({ path, lang, severity, range, message }) => [
      path,
      lang,
      severity,
      range.start.line,
      message,
    ]),
  ).toEqual([
    ['en/a.md', 'en', 'info', 1, 'Missing translation into Portuguese'],
    ['pt_BR/b.md', 'pt-BR', 'info', 1, 'Unexpected page without its source in English'],
  ]);
});

test('many pages are one finding, or one each with `verbose`', () => {
  const [one, ...more] = checkTree({ ...pages, missing: many }, noSettings);
  expect(one?.message).toBe('Missing translation into Portuguese of this page and 7 more');
  expect(more).toEqual([]);
  expect(checkTree({ ...pages, missing: many, verbose: true }, noSettings)).toHaveLength(8);
});

test('a config file can raise the severity or turn the rule off', () => {
  const orphan = { ...pages, orphans: ['b.md'] };
  expect(checkTree(orphan, { ...noSettings, severity: { pages: 'error' } })[0]?.severity).toBe('error');
  expect(checkTree(orphan, { ...noSettings, severity: { pages: 'off' } })).toEqual([]);
});
