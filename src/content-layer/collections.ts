import { join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { element } from '#article/html.ts';
import { inLanguage, type Article, type Translation } from '#article/model.ts';
import type { Picture } from '#article/picture-file.ts';
import { createContexts } from '#article/render-context.ts';
import { articlesOfTopic } from '#article/topic-articles.ts';
import { writeHtml } from '#article/write-html.ts';
import { writeInlineHtml } from '#article/write-inline-html.ts';
import type { Lang } from '#i18n/languages.ts';
import { ownFields } from '#schema/entries.ts';
import type { Topic } from '#schema/topics.ts';
import { Collection, digest, type Entry, type Rendered } from './collection.ts';
import { fileHistory } from './git-history.ts';
import { ownPageEntries } from './own-pages.ts';
import type { Content } from './read-content.ts';

/** The findings of the checks, and the day they were made. */
export interface Checks {
  day: string;
  findings: Diagnostic[];
}

export type Collections = ReadonlyMap<string, Collection>;

/** The names of the collections, as `src/content.config.ts` defines them. */
export type CollectionName =
  'articles' | 'translations' | 'topics' | 'contacts' | 'external' | 'retired' | 'site' | 'pages' | 'checks';

/** The content of a folder as Astro's collections. `readChecks` is called when a page reads the collection `checks`. */
export function collectionsOf(
  contentRoot: string,
  content: Content,
  readChecks: () => Checks,
): ReadonlyMap<CollectionName, Collection> {
  const { site, brand, topics, contacts, external, retired, keys, pictures } = content;
  const history = fileHistory(join(contentRoot, 'articles'), site.repository);
  const byKb = new Map(content.articles.map((article) => [article.kb, article]));
  const quoted = digest(JSON.stringify([site.base, site.url, contacts, external]));
  const texts = {
    read: (id: string) => {
      const [kb, lang] = id.split('/');
      return renderedOf(byKb.get(Number(kb))!, lang as Lang, content);
    },
    digestOf: (id: string) => `${keys.get(Number.parseInt(id))}-${quoted}`,
  };
  const articles = content.articles.map((article) => articleEntryOf(article, pictures.get(article.kb)!));
  const translations = content.articles.flatMap(({ source, translations: others }) =>
    [source, ...others].map((each) => translationEntryOf(each, history)),
  );
  const withArticles = (topic: Topic) => ({
    ...topic,
    articles: articlesOfTopic(topic.id, content.articles),
  });
  const data = (list: readonly { id: string }[]) => list.map((each) => entry(each.id, { ...each }));
  const numbered = (list: readonly { kb: number }[]) =>
    list.map((each) => entry(String(each.kb), { ...each }));
  return new Map<CollectionName, Collection>([
    ['articles', new Collection('articles', articles)],
    ['translations', new Collection('translations', translations, texts)],
    ['topics', new Collection('topics', data(topics.map(withArticles)))],
    ['contacts', new Collection('contacts', data(contacts))],
    ['external', new Collection('external', numbered(external))],
    ['retired', new Collection('retired', numbered(retired))],
    ['site', new Collection('site', [entry('site', { ...site, brand })])],
    ['pages', new Collection('pages', ownPageEntries(content.ownPages))],
    ['checks', new LazyChecks(readChecks)],
  ]);
}

/** Runs the checks when they are first read: checking a large site takes seconds. */
class LazyChecks extends Collection {
  readonly #read: () => Entry;

  constructor(readChecks: () => Checks) {
    super('checks', [entry('last', {})]);
    let known: Entry | undefined;
    this.#read = () => (known ??= entry('last', { ...readChecks() }));
  }

  protected override entryOf(id: string): Entry | undefined {
    return super.entryOf(id) && this.#read();
  }
}

function articleEntryOf(
  { kb, source, translations }: Article,
  pictures: ReadonlyMap<string, Picture>,
): Entry {
  const { topics } = source.frontmatter;
  const shared = fieldsOf(source, (name) => name === 'kb' || !Object.hasOwn(ownFields, name));
  const languages = [source, ...translations].map(({ lang }) => lang);
  const own = { sourceLang: source.lang, languages, pictures: Object.fromEntries(pictures) };
  return entry(String(kb), {
    ...shared,
    topics: topics.map((id) => ({ collection: 'topics', id })),
    ...own,
  });
}

/** What an entry says of a text besides its frontmatter. */
const factsOfText = [
  'lang',
  'path',
  'outline',
  'hasSituations',
  'hasInternal',
  'isMachine',
  'stepIds',
  'itemIds',
  'references',
  'fingerprints',
] as const satisfies (keyof Translation)[];

function translationEntryOf(translation: Translation, history: ReadonlyMap<string, string>): Entry {
  const { kb, lang, path } = translation;
  const own = fieldsOf(translation, (name) => Object.hasOwn(ownFields, name));
  const facts = Object.fromEntries(factsOfText.map((name) => [name, translation[name]]));
  const data = { ...own, ...facts, history: history.get(path) };
  return { ...entry(`${kb}/${lang}`, data), filePath: path };
}

function fieldsOf({ frontmatter }: Translation, isWanted: (name: string) => boolean): object {
  return Object.fromEntries(Object.entries(frontmatter).filter(([name]) => isWanted(name)));
}

/** The text of an article in a language: as one HTML string for `render(entry)`, and as blocks for pages with a layout. */
function renderedOf(article: Article, lang: Lang, content: Content): Rendered {
  const { lead, sections, outline } = inLanguage(article, lang)!;
  return {
    get html() {
      const context = createContexts(article, content)(lang);
      const written = sections.map(
        ({ id, level, heading, blocks }) =>
          element(`h${level}`, { id }, writeInlineHtml(heading, context)) + writeHtml(blocks, context),
      );
      return [writeHtml(lead, context), ...written].join('');
    },
    metadata: {
      headings: outline.map(({ id, level, title }) => ({ depth: level, slug: id, text: title })),
      text: { lead, sections },
    },
  };
}

function entry(id: string, data: Record<string, unknown>): Entry {
  return { id, data, digest: digest(JSON.stringify(data)) };
}
