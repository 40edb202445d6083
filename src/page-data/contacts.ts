import type { Lang } from '#i18n/languages.ts';
import type { Contact } from '#schema/contacts.ts';

/** The contacts that `ids` name, in that order, then the others in theirs. An id that no contact has counts for nothing. */
export function namedFirst(contacts: readonly Contact[], ids: readonly string[] = []): Contact[] {
  const named = ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  return [...named, ...contacts.filter((contact) => !named.includes(contact))];
}

/**
 * Contacts of no country and of countries that speak a language (CLDR's likely subtags), then the others; else their order stays.
 */
export function ownCountriesFirst(contacts: readonly Contact[], lang: Lang): Contact[] {
  const isForeign = ({ countries }: Contact) =>
    countries.length > 0 && !countries.some((country) => languageOf(country) === lang);
  return [...contacts.filter((contact) => !isForeign(contact)), ...contacts.filter(isForeign)];
}

/** The names of the countries of a contact, in a language: `Spain` and `Mexico` of `ES` and `MX`. */
export function countryNames({ countries }: Contact, lang: Lang): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return countries.map((country) => names.of(country) ?? country);
}

function languageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}
