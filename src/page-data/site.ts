import { getCollection, getEntry } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import type { Contact } from '#schema/contacts.ts';
import type { SiteEntry } from '#schema/entries.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { TopicEntry } from '#schema/entries.ts';
import { namedFirst } from './contacts.ts';

/**
 * The settings of the site.
 *
 * @throws if the collections are empty: Astro reads another store than ours
 */
export async function loadSite(): Promise<{ site: SiteEntry; languages: readonly Lang[] }> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error(wrongStore('site'));
  return { site: entry.data, languages: entry.data.languages };
}

/** What is said if Astro does not read the collections from `src/content-layer/data-store.ts`. */
export function wrongStore(collection: string): string {
  return `The collection "${collection}" has no content. Astro reads another store than src/content-layer/data-store.ts: is this the version of Astro that package.json names?`;
}

/** The topics that have articles. */
export async function loadTopics(): Promise<TopicEntry[]> {
  return (await getCollection('topics', ({ data }) => data.articles.length > 0)).map(({ data }) => data);
}

/** One topic, whether it has listed articles or not. */
export async function loadTopic(id: string): Promise<TopicEntry> {
  return (await getEntry('topics', id))!.data;
}

/** The articles that are elsewhere. */
export async function loadExternal(): Promise<ExternalArticle[]> {
  return (await getCollection('external')).map(({ data }) => data);
}

/** The contacts of the site; on a page of a topic, those that the topic names stand first. */
export async function loadContacts(topic?: TopicEntry): Promise<Contact[]> {
  const contacts = (await getCollection('contacts')).map(({ data }) => data);
  return namedFirst(contacts, topic?.contacts);
}
