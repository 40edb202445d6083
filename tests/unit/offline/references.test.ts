import { describe, expect, test } from 'vitest';
import { references } from '#offline/references.ts';

describe('references', () => {
  test.each([
    ['/es/index.html', '<a href="/es/kb/69/#card">', '/', ['/es/kb/69/']],
    ['/es/', '<img src="/help/kb/1/a.png"><a href="/other/">', '/help/', ['/kb/1/a.png']],
    [
      '/es/',
      '<script src="/_astro/s.js"></script><a href="https://ibkr.com/support">',
      '/',
      ['/_astro/s.js'],
    ],
    ['/_astro/a.js', 'import"./b.js";import(`./c.js`)', '/', ['/_astro/b.js', '/_astro/c.js']],
    ['/_astro/a.js', '["_astro/d.js"]', '/help/', ['/_astro/d.js']],
    ['/es/', '<a href="http://[bad">', '/', []],
  ])('finds the paths in %s: %s', (path, text, base, expected) => {
    expect(references(path, text, base)).toEqual(expected);
  });
});
