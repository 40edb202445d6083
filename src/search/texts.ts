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
  /** Where searches without a result are told; absent where the site does not want to know. */
  missPath?: string | undefined;
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

/** The texts of the search of a language. */
export function searchTexts(
  lang: Lang,
  {
    languages,
    topics,
    products,
    contacts,
    base,
    missPath,
  }: {
    languages: readonly Lang[];
    topics: Topic[];
    products: Site['products'];
    contacts: Contact[];
    base: string;
    missPath?: string | undefined;
  },
): SearchTexts {
  const chosen = Object.entries(strings[lang]).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return {
    lang,
    missPath,
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
