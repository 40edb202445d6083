/**
 * Every language the code knows. `src/content/site.yaml` chooses which of them a site has. A tag is BCP 47, and also the
 * first segment of the language's addresses.
 */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  pt: { name: 'Português', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Lang = keyof typeof languages;

export const allLangs = Object.keys(languages) as [Lang, ...Lang[]];

export function isLang(value: string): value is Lang {
  return Object.hasOwn(languages, value);
}

/**
 * The attributes of a text that may be in another language than its page: none where it is not, and a direction only where
 * it is the other one.
 *
 * @example spokenIn('en', 'es') // { lang: 'en' }
 * @example spokenIn('es', 'es') // {}
 */
export function spokenIn(lang: Lang, pageLang: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
  if (lang === pageLang) return {};
  const { dir }: { dir: 'ltr' | 'rtl' } = languages[lang];
  return dir === languages[pageLang].dir ? { lang } : { lang, dir };
}
