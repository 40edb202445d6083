import type { Lang } from '#i18n/languages.ts';
import { findLang } from '../find-lang.ts';
import { ImportError } from '../import-error.ts';
import type { Note } from '../model.ts';
import type { ZendeskArticle, ZendeskExport, ZendeskTranslation } from './zendesk-schema.ts';

interface Text {
  locale: string;
  lang: Lang;
  title: string;
  body: string;
  updated: string | undefined;
  isOutdated: boolean;
}

/** Translations by the type and id of their source. */
export type Translations = ReadonlyMap<string, readonly ZendeskTranslation[]>;

export function translationKey(type = 'Article', id = ''): string {
  return `${type.toLowerCase()} ${id}`;
}

/** Returns the articles in the order of their categories, sections and own positions. */
export function sortArticles({ articles, sections, categories }: ZendeskExport): ZendeskArticle[] {
  const known = new Map([...sections, ...categories].map((group) => [group.id, group]));
  const keys = new Map(
    articles.map(({ id, section_id = '', position = 0 }) => {
      const section = known.get(section_id);
      const category = known.get(section?.category_id ?? '');
      return [id, [category?.position ?? 0, section?.position ?? 0, position]] as const;
    }),
  );
  const byId = new Map<string, ZendeskArticle>();
  for (const article of articles) {
    const other = byId.get(article.id);
    // With one list per language, the same article occurs again with another text.
    if (!other) byId.set(article.id, { ...article, translations: [...(article.translations ?? [])] });
    else if (other.locale !== article.locale) other.translations!.push(asTranslation(article));
    else if (other.body !== article.body || titleOf(other) !== titleOf(article))
      throw new ImportError(
        `Unexpected second article \`${article.id}\` in ${article.locale}, with another text`,
        'Keep one of the two; nothing was written.',
      );
  }
  return [...byId.values()].sort((a, b) => compare(keys.get(a.id)!, keys.get(b.id)!));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function asTranslation(article: ZendeskArticle): ZendeskTranslation {
  const { locale, body, html_url, draft, outdated, updated_at } = article;
  return {
    source_id: article.id,
    source_type: 'Article',
    title: titleOf(article),
    hidden: false,
    ...{ locale, body, html_url, draft, outdated, updated_at },
  };
}

/** Returns the texts of an article in the languages of the site, the source first, each language once. */
export function textsOf(
  article: ZendeskArticle,
  translations: Translations,
  languages: readonly Lang[],
  notes: Note[],
  unknownLocales: Map<string, number>,
): Text[] {
  const sourceLocale = (article.source_locale ?? article.locale).toLowerCase();
  const all = [
    asTranslation(article),
    ...(article.translations ?? []),
    ...(translations.get(translationKey('Article', article.id)) ?? []),
  ];
  const isSource = ({ locale }: { locale: string }) => locale.toLowerCase() === sourceLocale;
  const texts = new Map<Lang, Text>();
  for (const each of [...all.filter(isSource), ...all.filter((text) => !isSource(text))]) {
    const where = `article ${article.id} (${each.locale})`;
    const lang = findLang(each.locale, languages);
    if (!lang) {
      unknownLocales.set(each.locale, (unknownLocales.get(each.locale) ?? 0) + 1);
      continue;
    }
    if (each.draft || each.hidden) {
      notes.push({ where, text: 'A draft or hidden translation was left out.' });
      continue;
    }
    const body = each.body ?? '';
    const title = each.title ?? '';
    const other = texts.get(lang);
    if (other && other.locale !== each.locale.toLowerCase())
      notes.push({ where, text: `Left out: the site has one \`${lang}\`, which is ${other.locale}.` });
    else if (other && (other.body !== body || other.title !== title) && body !== '')
      throw new ImportError(
        `Unexpected second text of article \`${article.id}\` in ${each.locale}`,
        'Keep one of the two; nothing was written.',
      );
    if (other) continue;
    const isOutdated = each.outdated === true;
    texts.set(lang, {
      locale: each.locale.toLowerCase(),
      lang,
      title,
      body,
      updated: each.updated_at,
      isOutdated,
    });
  }
  return [...texts.values()];
}

export function titleOf({ title, name }: ZendeskArticle): string {
  return title ?? name ?? '';
}
