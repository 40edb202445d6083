import { expect, test } from 'vitest';
import { unwrapImports } from '#integration/plain-imports.ts';

test.each([
  [
    'import{t as e}from"./preload-helper.x.js";e(()=>import("./a.js"),__vite__mapDeps([0]))',
    'import("./a.js")',
  ],
  [
    'var a=e=>e();a(()=>import(`./b.js`)),a(()=>import(`./c.js`).then(f))',
    'const a=e=>e();import(`./b.js`),a(()=>import(`./c.js`).then(f))',
  ],
  [
    'import{t as e}from"./preload-helper.x.js";e(async()=>{let{a}=await import(`./b.js`);return{a}}).then(f)',
    'const e=e=>e();e(async()=>{let{a}=await import(`./b.js`);return{a}}).then(f)',
  ],
  [
    'const __vite__mapDeps=(i,m=1)=>i;\nfoo(()=>import(`./b.js`),__vite__mapDeps([0,12]))',
    'foo(()=>import(`./b.js`))',
  ],
  ['import{t as e}from"./other.js";e()', 'import{t as e}from"./other.js";e()'],
])('unwrapImports(%j)', (code, expected) => {
  expect(unwrapImports(code)).toBe(expected);
});
