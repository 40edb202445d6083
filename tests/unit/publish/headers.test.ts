import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersFor } from '#publish/headers.ts';

test('hashed files are kept for ever, everything else is asked for again', () => {
  expect(headersFor('/_astro/site.abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor('/en/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersFor('/_astro/site.abc.js')['X-Content-Type-Options']).toBe('nosniff');
});

test('nothing inline and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});
