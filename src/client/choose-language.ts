/**
 * Returns the first preferred language that the site has; a regional tag matches its language. Undefined if none matches.
 *
 * @example chooseLanguage(['', 'es-MX', 'en'], ['en', 'es']) // 'es'
 * @example chooseLanguage(['fr'], ['en', 'es']) // undefined
 */
export function chooseLanguage(wishes: readonly string[], offered: readonly string[]): string | undefined {
  for (const wish of wishes) {
    const tag = wish.toLowerCase();
    const match = offered.find((lang) => tag === lang || tag.startsWith(`${lang}-`));
    if (match) return match;
  }
  return undefined;
}
