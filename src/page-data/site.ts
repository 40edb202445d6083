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
 * @throws if the collection is empty, because Astro reads another data store than ours
 */
export async function loadSite(): Promise<{ site: SiteEntry; languages: readonly Lang[] }> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error(emptyCollectionMessage('site'));
  return { site: entry.data, languages: entry.data.languages };
}

/** The error message if Astro does not read the collections from `src/content-layer/data-store.ts`. */
export function emptyCollectionMessage(collection: string): string {
  return `The collection "${collection}" has no content. Astro does not read it from src/content-layer/data-store.ts. Check that the installed version of Astro is the one in package.json.`;
}

/** The topics that have articles. */
export async function loadTopics(): Promise<TopicEntry[]> {
  return (await getCollection('topics', ({ data }) => data.articles.length > 0)).map(({ data }) => data);
}

/** A topic by its id, with or without listed articles. */
export async function loadTopic(id: string): Promise<TopicEntry> {
  return (await getEntry('topics', id))!.data;
}

/** The articles of other sites that articles may link by number. */
export async function loadExternal(): Promise<ExternalArticle[]> {
  return (await getCollection('external')).map(({ data }) => data);
}

/** The contacts of the site. With a topic, the contacts that it names come first. */
export async function loadContacts(topic?: TopicEntry): Promise<Contact[]> {
  const contacts = (await getCollection('contacts')).map(({ data }) => data);
  return namedFirst(contacts, topic?.contacts);
}
