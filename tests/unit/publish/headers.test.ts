import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentTypeOf, textContentTypes } from '#publish/content-types.ts';
import { apacheConfig } from '#publish/hosts/apache.ts';
import { caddyConfig } from '#publish/hosts/caddy.ts';
import { netlifyHeaders } from '#publish/hosts/netlify.ts';
import { nginxHttp, nginxServer } from '#publish/hosts/nginx.ts';
import {
  contentSecurityPolicyOf,
  headerRulesOf,
  headersFor as headersBy,
  missingHeadersFor,
} from '#publish/headers.ts';
import { themeScript, themeScriptHash } from '#publish/theme-script.ts';
import { emptySite, site, type Site } from '#schema/site.ts';

const headersFor = (path: string) => headersBy(path, headerRulesOf(emptySite));

test('hashed files are cached forever, and all other files are revalidated', () => {
  expect(headersFor('/_astro/site.abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor('/en/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersFor('/_astro/site.abc.js')['X-Content-Type-Options']).toBe('nosniff');
});

test('the policy allows no other origin and no inline code but the theme script', () => {
  expect(contentSecurityPolicyOf(emptySite)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(themeScriptHash).toBe(`sha256-${hash}`);
  expect(contentSecurityPolicyOf(emptySite)).toContain(`'${themeScriptHash}'`);
});

test('scripts and search files omit the headers that their page already sends', () => {
  const own = ['Cache-Control', 'X-Content-Type-Options'];
  expect(Object.keys(headersFor('/_astro/site.abc.js'))).toEqual(own);
  const shared = [...own, 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'];
  for (const path of ['/find/es/table.json', '/pagefind/es/0/wasm.es.pagefind'])
    expect(Object.keys(headersFor(path))).toEqual(shared);
});

test('no cache answers for the service worker', () => {
  expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
});

test('other sites may read the API, the components and the search, and no page', () => {
  const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  for (const path of ['/api/v1/kb.json', '/embed/kb-card.js', '/find/es/table.json', '/pagefind/es/0/a.pf'])
    expect(headersFor(path), path).toMatchObject(shared);
  expect(headersFor('/en/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('a missing file is answered with the headers of the 404 page; other sites may read that if they may read the file', () => {
  const rules = headerRulesOf(emptySite);
  expect(missingHeadersFor('/en/nowhere/', rules)).toEqual(headersFor('/404.html'));
  const missing = missingHeadersFor('/api/v1/nowhere.json', rules);
  expect(missing).toMatchObject(headersFor('/404.html'));
  expect(missing).toHaveProperty('Access-Control-Allow-Origin', '*');
  expect(missingHeadersFor('/_astro/gone.js', rules)).toEqual(headersFor('/404.html'));
});

test('only the ticket tools in site.yaml may frame the sidebar', () => {
  const policyFor = (path: string, ticketTools: string[]) =>
    headersBy(path, headerRulesOf({ ...emptySite, ticketTools }))['Content-Security-Policy'];
  expect(policyFor('/agent/sidebar/', [])).toMatch(/; frame-ancestors 'none'$/);
  expect(policyFor('/agent/sidebar/', ['https://a.example', 'https://b.example'])).toMatch(
    /; frame-ancestors https:\/\/a\.example https:\/\/b\.example$/,
  );
  expect(policyFor('/en/', ['https://a.example'])).toMatch(/; frame-ancestors 'none'$/);
});

test('the host configurations remove the headers that scripts omit', () => {
  const host = { base: '/', rules: headerRulesOf(emptySite), redirects: [] };
  expect(netlifyHeaders(host)).toMatch(
    /^\/_astro\/\*\n(?: {2}[!A-Z].*\n)*?(?: {2}! [\w-]+\n)*? {2}! Content-Security-Policy\n/m,
  );
  expect(nginxHttp(host)).toMatch(/\$kb_content_security_policy \{[^}]*~\^\/_astro\/ "";/);
  expect(apacheConfig(host)).toMatch(
    /_astro\/#">\n(?: {2}.*\n)*? {2}Header always unset Content-Security-Policy/,
  );
});

test('every host sends the charset of every text file', () => {
  const host = { base: '/help/', rules: [], redirects: [] };
  expect(contentTypeOf('/en/kb/69.md')).toBe('text/markdown; charset=utf-8');
  for (const [end, type] of textContentTypes) {
    expect(type).toMatch(/; charset=utf-8$/);
    expect(netlifyHeaders(host)).toContain(`/help/*.${end}\n  Content-Type: ${type}\n`);
    expect(apacheConfig(host)).toContain(`AddType '${type}' .${end}\n`);
    expect(caddyConfig(host)).toContain(
      `path_regexp ^/help/.*\\.${end}$\n  header @kb_${end} Content-Type "${type}"\n`,
    );
    if (end !== 'html')
      expect(nginxServer(host)).toMatch(
        new RegExp(`charset_types .*${type.split(';')[0]!.replace('+', '\\+')}[ ;]`),
      );
  }
  // It is among them anyway, and named twice it is a warning.
  expect(nginxServer(host)).not.toMatch(/charset_types .*text\/html/);
});

const siteWith = (fields: object): Site =>
  site.parse({ name: 'Help', url: 'https://help.example', languages: ['en'], ...fields });

test('sources from `csp` in site.yaml are in every policy header', () => {
  const own = siteWith({
    csp: {
      'img-src': ['https://cdn.example'],
      'frame-src': ['https://video.example'],
      'script-src': ["'self'"],
    },
  });
  const policy = contentSecurityPolicyOf(own);
  expect(policy).toContain("img-src 'self' data: https://cdn.example;");
  expect(policy).toContain('; frame-src https://video.example');
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${themeScriptHash}';`);
  for (const path of ['/en/', '/agent/sidebar/'])
    expect(headersBy(path, headerRulesOf(own))['Content-Security-Policy']).toContain(policy);
});

test('the policy allows fonts only if the site has one', () => {
  const fonts = { sans: { family: 'Inter, sans-serif', files: [{ file: 'inter.woff2' }] } };
  expect(contentSecurityPolicyOf(siteWith({ theme: { fonts } }))).toContain("font-src 'self'");
  expect(contentSecurityPolicyOf(emptySite)).not.toContain('font-src');
});

test.each(["'unsafe-inline'", '*', 'https:', "https://a.example; script-src 'none'", 'http://a.example'])(
  '`csp` rejects the source `%s`',
  (source) => {
    expect(() => siteWith({ csp: { 'script-src': [source] } })).toThrow();
  },
);
