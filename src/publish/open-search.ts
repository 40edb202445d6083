import type { Lang } from '#i18n/languages.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { openSearchPath } from '#i18n/urls/files.ts';
import { homePath, searchPath } from '#i18n/urls/pages.ts';
import { escapeXml } from './sitemap.ts';

/** An OpenSearch 1.1 description, which lets a browser search the site from its address bar. */
export function openSearch(
  lang: Lang,
  name: string,
  description: string,
  site: { url: string; base: string },
): string {
  const search = escapeXml(absoluteUrl(site, searchPath(lang))) + '?q={searchTerms}';
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n' +
    // Browsers reject a name of more than 16 characters.
    `<ShortName>${escapeXml(name.slice(0, 16))}</ShortName>\n` +
    `<Description>${escapeXml(description)}</Description>\n` +
    `<Language>${lang}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n` +
    `<Url type="text/html" template="${search}"/>\n` +
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(site, openSearchPath(lang)))}"/>\n` +
    `<moz:SearchForm xmlns:moz="http://www.mozilla.org/2006/browser/search/">${escapeXml(absoluteUrl(site, homePath(lang)))}</moz:SearchForm>\n` +
    '</OpenSearchDescription>\n'
  );
}
