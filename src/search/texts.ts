import type { Lang } from '#i18n/languages.ts';
import type { StringKey, Text } from '#i18n/strings.ts';
import { languageName, pick, strings } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { topicPath } from '#i18n/urls/pages.ts';
import { contactLink, type Contact } from '#schema/contacts.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';

/**
 * The texts and names that the search shows in one language. They have a file of their own, so that pages need not contain them.
 */
export interface SearchTexts {
  lang: Lang;
  strings: Partial<Record<StringKey, Text>>;
  languages: Partial<Record<Lang, string>>;
  topics: { id: string; name: string; url: string }[];
  products: { id: string; name: string }[];
  contacts: { name: string; purpose: string; url: string; label: string }[];
  /** Whether the site logs searches without results. */
  hasMisses?: true | undefined;
  /** How readers report a question without an answer; absent if the site does not take such reports. */
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

/** Needed only if the site takes reports of unanswered questions. */
const gapPrefixes = ['gap.', 'report.'];

/** Collects the texts of the search in one language from the strings and the data of the site. */
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
