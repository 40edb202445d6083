import { expect, test } from 'vitest';
import { unwrapImports } from '#integration/plain-imports.ts';

test.each([
  [
    'import{t as e}from"./preload-helper.x.js";e(()=>import("./a.js"),__vite__mapDeps([0]))',
    'const e=e=>e();e(()=>import("./a.js"))',
  ],
  [
    'const __vite__mapDeps=(i,m=1)=>i;\nfoo(()=>import(`./b.js`),__vite__mapDeps([0,12]))',
    'foo(()=>import(`./b.js`))',
  ],
  ['import{t as e}from"./other.js";e()', 'import{t as e}from"./other.js";e()'],
])('unwrapImports(%j)', (code, expected) => {
  expect(unwrapImports(code)).toBe(expected);
});
