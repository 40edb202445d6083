import { expect, test } from 'vitest';
import { escapeXml, sitemap } from '#publish/sitemap.ts';

test('the sitemap has each page with its day and its alternates', () => {
  const page = {
    path: '/es/kb/7/',
    revised: '2026-11-01',
    alternates: [{ hreflang: 'en', href: 'https://a.example/en/kb/7/' }],
  };
  expect(sitemap([page], { url: 'https://a.example', base: '/' })).toContain(
    '<url><loc>https://a.example/es/kb/7/</loc><lastmod>2026-11-01</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/kb/7/"/></url>',
  );
});

test('the sitemap escapes addresses', () => {
  expect(escapeXml(`a&b<"'>`)).toBe('a&amp;b&lt;&quot;&apos;&gt;');
});
