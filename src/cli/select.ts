import { isLang, type Lang } from '#i18n/languages.ts';
import { KbError } from './kb-error.ts';

/**
 * The article numbers in a list of `1133` or `KB1133`.
 *
 * @throws {KbError} if an article does not exist
 */
export function readIds(given: readonly string[], articles: readonly { kb: number }[]): Set<number> {
  return new Set(
    given.map((name) => {
      const id = Number(name.replace(/^KB/i, ''));
      if (articles.some(({ kb }) => kb === id)) return id;
      throw new KbError(
        `There is no article \`${name}\``,
        'An article is called by its number, for example 1133.',
      );
    }),
  );
}

export function readLang(tag: string, languages: readonly Lang[]): Lang {
  if (isLang(tag) && languages.includes(tag)) return tag;
  throw new KbError(
    `Unexpected language \`${tag}\``,
    `The languages of this site are ${languages.join(', ')}.`,
  );
}
