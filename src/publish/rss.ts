import type { Change, Feed } from './feed.ts';
import { escapeXml } from './sitemap.ts';

/** Writes a feed as RSS 2.0, with its own address as an Atom link. */
export function rss({ title, description, lang, home, self, changes }: Feed): string {
  const latest = changes[0]?.revised;
  const channel = [
    htmlTag('title', title),
    tag('link', home),
    htmlTag('description', description),
    tag('language', lang),
    latest ? tag('lastBuildDate', rssDate(latest)) : '',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...changes.map(item),
  ].filter(Boolean);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n' +
    `${channel.join('\n')}\n</channel></rss>\n`
  );
}

function item({ id, kb, title, summary, text, revised, url, topics }: Change): string {
  return (
    '<item>' +
    htmlTag('title', `KB${kb}: ${title}`) +
    tag('link', url) +
    htmlTag('description', `${text} ${summary}`) +
    topics.map((topic) => tag('category', topic)).join('') +
    `<guid isPermaLink="false">${escapeXml(id)}</guid>` +
    tag('pubDate', rssDate(revised)) +
    '</item>'
  );
}

/**
 * Writes an element of plain text. RSS does not specify whether text is HTML; feed readers treat descriptions, and mostly titles
 * too, as HTML. The text is therefore escaped twice: for HTML and for XML.
 */
function htmlTag(name: string, text: string): string {
  return tag(name, escapeXml(text));
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/**
 * A day in RFC 822 format. The time is noon UTC, so that it is the same day in nearly every time zone.
 *
 * @example rssDate('2026-11-23') // 'Mon, 23 Nov 2026 12:00:00 GMT'
 */
export function rssDate(day: string): string {
  return new Date(`${day}T12:00:00Z`).toUTCString();
}
