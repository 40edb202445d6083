import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listWays, page, withParts } from '../../../tools/architecture.ts';

const text = readFileSync(page, 'utf8');

test('the picture and the list of files match the imports; `node tools/architecture.ts` updates them', () => {
  expect(text).toBe(withParts(text));
});

test('an article passes through fewer than thirty files to its page, search result, diagnostic and reply', () => {
  expect(Object.values(listWays()).flat().length).toBeLessThan(30);
});

test('all files and folders that the page names exist', () => {
  const named = [...text.matchAll(/`((?:src|tools)\/[^`{]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
