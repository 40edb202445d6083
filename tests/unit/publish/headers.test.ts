import { expect, test } from 'vitest';
import { apacheHeaders, netlifyHeaders, nginxHeaders } from '#publish/header-files.ts';
import { contentSecurityPolicy, headerRulesOf, headersFor } from '#publish/headers.ts';

test('hashed files are kept for ever, everything else is asked for again', () => {
  expect(headersFor('/_astro/site.abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor('/en/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersFor('/_astro/site.abc.js')['X-Content-Type-Options']).toBe('nosniff');
});

test('nothing inline and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('a script is not weighed down by what its page has said', () => {
  for (const path of ['/_astro/site.abc.js', '/theme.js'])
    expect(Object.keys(headersFor(path))).toEqual(['Cache-Control', 'X-Content-Type-Options']);
});

test('files that hosts read take away what scripts leave out', () => {
  const rules = headerRulesOf([]);
  expect(netlifyHeaders(rules, '/')).toMatch(
    /^\/theme\.js\n(?: {2}! [\w-]+\n)*? {2}! Content-Security-Policy\n/m,
  );
  expect(nginxHeaders(rules, '/')).toMatch(/\$kb_content_security_policy \{[^}]*~\^\/theme\\\.js "";/);
  expect(apacheHeaders(rules, '/')).toMatch(
    /theme\\\.js#">\n {2}Header always unset Content-Security-Policy/,
  );
});
