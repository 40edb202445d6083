/**
 * The first wish the site can meet, a regional tag by its language.
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
