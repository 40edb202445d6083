import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listWays, page, withParts } from '../../../tools/architecture.ts';

const text = readFileSync(page, 'utf8');

test('the picture and the list of files are what the imports say; `node tools/architecture.ts` writes them', () => {
  expect(text).toBe(withParts(text));
});

test('fewer than thirty files lead from the file of an article to all that is made of it', () => {
  expect(Object.values(listWays()).flat().length).toBeLessThan(30);
});

test('the page names files and folders that exist', () => {
  const named = [...text.matchAll(/`((?:src|tools)\/[^`{]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
