import { expect, test } from 'vitest';
import { startOfFile } from '#article/diagnostic.ts';
import { emptySite } from '#schema/site.ts';
import { truncatedValuesIn } from '#lint/read/truncated-values.ts';
import { findInContent, placedFields } from '../../../support/content.ts';

const site = (severity: Record<string, 'off' | 'warning'>) => ({
  site: { ...emptySite, severity, ...placedFields('site.yaml', 'severity.figurs') },
});

test('data files without problems are not reported', () => {
  expect(findInContent('data', { dataFiles: [{ path: 'topics.yaml', problems: [] }] })).toEqual([]);
  expect(findInContent('data', {})).toEqual([]);
});

test('a problem of a data file is reported at its place as unusable', () => {
  const problem = { range: startOfFile, message: 'Missing field `id`', hint: 'Add it.' };
  expect(findInContent('data', { dataFiles: [{ path: 'topics.yaml', problems: [problem] }] })).toMatchObject([
    { path: 'topics.yaml', unusable: true, ...problem },
  ]);
});

test('`severity` accepts every existing rule', () => {
  expect(findInContent('data', site({ links: 'off', figures: 'warning', data: 'warning' }))).toEqual([]);
});

test('an unknown rule in `severity` is reported at its key', () => {
  const [found, ...others] = findInContent('data', site({ figurs: 'off', links: 'off' }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'error',
    path: 'site.yaml',
    range: { start: { line: 9 } },
    message: 'Unexpected rule `figurs` in `severity`',
    hint: 'Did you mean `figures`?',
  });
  expect(findInContent('data', site({ xyzzy: 'off' }))[0]?.hint).toBe('`kb explain` lists the rules.');
});

test('a value that a comment cuts off is reported at its place', () => {
  const yaml = '- id: login # the first\n  name:\n    en: Attempt #3\n  order: 2 # after the others\n';
  expect(truncatedValuesIn(yaml, 0)).toMatchObject([
    {
      range: { start: { line: 3, column: 9 } },
      message: 'Unexpected end of `en` before `#3`, which is a comment',
    },
  ]);
});
