import type { Lang } from '#i18n/languages.ts';
import type { Contact } from '#schema/contacts.ts';

/** Sorts the contacts named by `ids` to the front, in the order of `ids`. Unknown ids are ignored. */
export function namedFirst(contacts: readonly Contact[], ids: readonly string[] = []): Contact[] {
  const named = ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  return [...named, ...contacts.filter((contact) => !named.includes(contact))];
}

/**
 * Sorts contacts without a country, and those of countries that speak the language (CLDR's likely subtags), to the front.
 * Otherwise the order stays.
 */
export function ownCountriesFirst(contacts: readonly Contact[], lang: Lang): Contact[] {
  const isForeign = ({ countries }: Contact) =>
    countries.length > 0 && !countries.some((country) => languageOf(country) === lang);
  return [...contacts.filter((contact) => !isForeign(contact)), ...contacts.filter(isForeign)];
}

/** The names of the countries of a contact in a language: `Spain` and `Mexico` for `ES` and `MX`. */
export function countryNames({ countries }: Contact, lang: Lang): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return countries.map((country) => names.of(country) ?? country);
}

function languageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}
