import type { Redirect } from '#i18n/urls/redirects.ts';
import { escapeXml } from './sitemap.ts';

/** An HTML page that redirects, for hosts without redirects. Search engines follow it to the permanent address. */
export function redirectStub({ to }: Redirect, lang: string, origin: string): string {
  const href = escapeXml(to);
  const canonical = escapeXml(to.startsWith('/') ? origin + to : to);
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${canonical}</title>` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">` +
    `<meta http-equiv="refresh" content="0; url=${href}"></head>` +
    `<body><p><a href="${href}">${canonical}</a></p></body></html>\n`
  );
}
