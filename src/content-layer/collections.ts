import { join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { CompiledTranslation } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { Collection, digest, type Entry, type Rendered } from './collection.ts';
import { fileHistory } from './file-history.ts';
import type { LoadedContent } from './load-content.ts';
import { ownPageEntries } from './own-pages.ts';

/** What the checks found, and on which day. */
export interface Checks {
  day: string;
  findings: Diagnostic[];
}

export type Collections = ReadonlyMap<string, Collection>;

/** The names of the collections, as `src/content.config.ts` defines them. */
export type CollectionName =
  'articles' | 'translations' | 'topics' | 'contacts' | 'external' | 'retired' | 'site' | 'pages' | 'checks';

/** The content of a folder as Astro's collections. `readChecks` is called when a page asks what the checks found. */
export function collectionsOf(
  contentRoot: string,
  content: LoadedContent,
  readChecks: () => Checks,
): ReadonlyMap<CollectionName, Collection> {
  const { site, brand, topics, contacts, external, retired, compiled, keyOf, picturesOf } = content;
  const history = fileHistory(join(contentRoot, 'articles'), site.repository);
  const byKb = new Map(compiled.map((article) => [article.kb, article]));
  const texts = {
    read: (id: string) => {
      const [kb, lang] = id.split('/');
      return renderedOf(byKb.get(Number(kb))!.byLang.get(lang as Lang)!);
    },
    digestOf: (id: string) => keyOf(Number.parseInt(id)),
  };
  const articles = compiled.map((article) => articleEntryOf(article, picturesOf(article.kb)));
  const translations = compiled.flatMap((article) => translationEntries(article, history));
  const data = (list: readonly { id: string }[]) => list.map((each) => entry(each.id, { ...each }));
  const numbered = (list: readonly { kb: number }[]) =>
    list.map((each) => entry(String(each.kb), { ...each }));
  return new Map<CollectionName, Collection>([
    ['articles', new Collection('articles', articles)],
    ['translations', new Collection('translations', translations, texts)],
    ['topics', new Collection('topics', data(topics))],
    ['contacts', new Collection('contacts', data(contacts))],
    ['external', new Collection('external', numbered(external))],
    ['retired', new Collection('retired', numbered(retired))],
    ['site', new Collection('site', [entry('site', { ...site, brand })])],
    ['pages', new Collection('pages', ownPageEntries(content.ownPages))],
    ['checks', new Checked(readChecks)],
  ]);
}

/** Checking a large site takes seconds: it is done when somebody asks. */
class Checked extends Collection {
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
  { kb, shared, source, byLang }: CompiledArticle,
  pictures: Record<string, string>,
): Entry {
  const topics = shared.topics.map((id) => ({ collection: 'topics', id }));
  const languages = [...byLang.keys()];
  return entry(String(kb), { kb, ...shared, topics, sourceLang: source.lang, languages, pictures });
}

function translationEntries({ kb, byLang }: CompiledArticle, history: ReadonlyMap<string, string>): Entry[] {
  return [...byLang.values()].map((translation) => {
    const { lang, path, title, summary, keywords, revised, change, earlier } = translation;
    const { hasSituations, outline, stepIds, fingerprints } = translation;
    const own = { kb, lang, path, title, summary, keywords, revised, change, earlier };
    const data = { ...own, hasSituations, outline, stepIds, fingerprints, history: history.get(path) };
    return { ...entry(`${kb}/${lang}`, data), filePath: path };
  });
}

/** The text in one piece for `render(entry)`, and in sections for pages that lay them out. */
function renderedOf({ lead, sections, steps, parts }: CompiledTranslation): Rendered {
  const html = sections.map(
    ({ id, level, heading, html: own }) => `<h${level} id="${id}">${heading}</h${level}>${own}`,
  );
  const headings = sections.map(({ id, level, title }) => ({ depth: level, slug: id, text: title }));
  return { html: [lead, ...html].join(''), metadata: { headings, text: { lead, sections, steps, parts } } };
}

function entry(id: string, data: Record<string, unknown>): Entry {
  return { id, data, digest: digest(JSON.stringify(data)) };
}
