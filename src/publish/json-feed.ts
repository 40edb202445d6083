import type { Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, lang, home, self, changes }: Feed): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      language: lang,
      home_page_url: home,
      feed_url: self,
      items: changes.map(({ id, kb, title: name, summary, text, revised, url, topics }) => ({
        id,
        url,
        title: `KB${kb}: ${name}`,
        summary,
        content_text: text,
        date_published: `${revised}T12:00:00Z`,
        tags: topics,
        language: lang,
      })),
    },
    undefined,
    1,
  );
}
