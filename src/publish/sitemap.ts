import { absoluteUrl } from '#i18n/urls/base.ts';

export interface SitemapPage {
  path: string;
  /** The day of the last change. */
  revised?: string;
  alternates: { hreflang: string; href: string }[];
}

/**
 * A sitemap with language alternates, as sitemaps.org (0.9) and Google's xhtml:link extension define it. Addresses are escaped,
 * although they come from our own ids.
 */
export function sitemap(pages: SitemapPage[], site: { url: string; base: string }): string {
  const entries = pages.map(
    ({ path, revised, alternates }) =>
      `<url><loc>${escapeXml(absoluteUrl(site, path))}</loc>` +
      (revised ? `<lastmod>${revised}</lastmod>` : '') +
      alternates
        .map(
          ({ hreflang, href }) =>
            `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
        )
        .join('') +
      '</url>',
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('\n')}\n</urlset>\n`
  );
}

export function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
