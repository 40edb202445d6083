/** The data of a page that the link check needs. Plain data. */
export interface PageFacts {
  ids: string[];
  links: string[];
  hreflangs: { lang: string; href: string }[];
  canonical?: string | undefined;
  /** Whether the page only redirects. Readers come to it from outside, so no page needs to link to it. */
  isStub: boolean;
}

const tagRe = /<(a|link|script|img|form|use|source)\b([^>]*)>/g;
const attributeRe = /\s(href|src|action|rel|hreflang)="([^"]*)"/g;
const stubRe = /<meta http-equiv="refresh"/;
const idRe = /\sid="([^"]+)"/g;

/** Reads the ids, links, canonical address and language alternates in the HTML of a page of this site. */
export function readPage(html: string): PageFacts {
  const page: PageFacts = { ids: [], links: [], hreflangs: [], isStub: stubRe.test(html) };
  for (const [, id] of html.matchAll(idRe)) page.ids.push(decode(id!));
  const links = new Set<string>();
  for (const [, tag, text] of html.matchAll(tagRe)) {
    const attributes = Object.fromEntries(
      [...text!.matchAll(attributeRe)].map(([, name, value]) => [name, decode(value!)]),
    );
    const target = attributes['href'] ?? attributes['src'] ?? attributes['action'];
    if (target === undefined) continue;
    if (tag === 'link' && attributes['rel'] === 'canonical') page.canonical = target;
    else if (tag === 'link' && attributes['hreflang'])
      page.hreflangs.push({ lang: attributes['hreflang'], href: target });
    else links.add(target);
  }
  for (const link of links) page.links.push(link);
  return page;
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&(amp|#38);/g, '&');
}
