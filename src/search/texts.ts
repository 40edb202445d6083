import type { Lang } from '#i18n/languages.ts';
import type { StringKey, Text } from '#i18n/strings.ts';
import { languageName, pick, strings } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { topicPath } from '#i18n/urls/pages.ts';
import { contactLink, type Contact } from '#schema/contacts.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';

/** What the search says and names, in one language: a file of its own, so that pages need not carry it. */
export interface SearchTexts {
  lang: Lang;
  strings: Partial<Record<StringKey, Text>>;
  languages: Partial<Record<Lang, string>>;
  topics: { id: string; name: string; url: string }[];
  products: { id: string; name: string }[];
  contacts: { name: string; purpose: string; url: string; label: string }[];
  /** Whether the site wants to be told of searches without a result. */
  hasMisses?: true | undefined;
  /** How a question without an answer is reported; absent where it is not. */
  gap?: string | undefined;
}

const prefixes = [
  'search.',
  'filter.',
  'kind.',
  'home.contact',
  'home.topics',
  'article.elsewhere',
  'desk.copied',
  'desk.copyFailed',
  'desk.copyLink',
];

/** Of use only where a gap can be reported. */
const gapPrefixes = ['gap.', 'report.'];

/** The texts of the search of a language. */
export function searchTexts(
  lang: Lang,
  {
    languages,
    topics,
    products,
    contacts,
    base,
    searchMisses,
    gap,
  }: Pick<Site, 'languages' | 'products' | 'base' | 'gap'> &
    Partial<Pick<Site, 'searchMisses'>> & { topics: Topic[]; contacts: Contact[] },
): SearchTexts {
  const chosen = Object.entries(strings[lang]).filter(([key]) =>
    [...prefixes, ...(gap === undefined ? [] : gapPrefixes)].some((prefix) => key.startsWith(prefix)),
  );
  return {
    lang,
    hasMisses: searchMisses || undefined,
    gap,
    strings: Object.fromEntries(chosen),
    languages: Object.fromEntries(languages.map((tag) => [tag, languageName(tag, lang)])),
    topics: topics.map(({ id, name }) => ({
      id,
      name: pick(name, lang),
      url: withBase(base, topicPath(lang, id)),
    })),
    products: products.map(({ id, name }) => ({ id, name: pick(name, lang) })),
    contacts: contacts.map((contact) => ({
      name: pick(contact.name, lang),
      purpose: pick(contact.for, lang),
      ...contactLink(contact),
    })),
  };
}
