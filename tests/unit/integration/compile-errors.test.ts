import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileErrors } from '#integration/compile-errors.ts';

const file = resolve('src/content/pages/about/en.mdx');

test('each error says its place as findings of the content do', () => {
  const broken = Object.assign(new Error('22:1: Unexpected character after `<`'), {
    loc: { file, line: 22, column: 1 },
  });
  const hinted = Object.assign(new Error('Unexpected token'), {
    loc: { file: resolve('src/pages/404.astro'), line: 3, column: 7 },
    hint: 'Close the bracket.',
  });
  expect(compileErrors(Object.assign(new Error('2 errors'), { errors: [broken, hinted] }))).toBe(`\
src/content/pages/about/en.mdx
  22:1  error  Unexpected character after \`<\`
src/pages/404.astro
  3:7  error  Unexpected token
  hint: Close the bracket.`);
  expect(compileErrors(broken)).toMatch(/^src\/content/);
});

test('a full disk has no place in the code', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(compileErrors(full)).toBe(full.message);
});

test('what has no place keeps its stack', () => {
  expect(compileErrors(new Error('Lost'))).toMatch(/^Error: Lost\n\s+at .*compile-errors\.test\.ts/);
});
