import type { Change, Feed } from './feed.ts';
import { escapeXml } from './sitemap.ts';

/** A feed as RSS 2.0, with the address of itself as Atom has it. */
export function rss({ title, description, lang, home, self, changes }: Feed): string {
  const latest = changes[0]?.revised;
  const channel = [
    tag('title', title),
    tag('link', home),
    tag('description', description),
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
    tag('title', `KB${kb}: ${title}`) +
    tag('link', url) +
    tag('description', `${text} ${summary}`) +
    topics.map((topic) => tag('category', topic)).join('') +
    `<guid isPermaLink="false">${escapeXml(id)}</guid>` +
    tag('pubDate', rssDate(revised)) +
    '</item>'
  );
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/**
 * A day as RFC 822 writes it; noon, so that it is the same day nearly everywhere.
 *
 * @example rssDate('2026-11-23') // 'Mon, 23 Nov 2026 12:00:00 GMT'
 */
export function rssDate(day: string): string {
  return new Date(`${day}T12:00:00Z`).toUTCString();
}
