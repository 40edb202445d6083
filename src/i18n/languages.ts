/**
 * Every language that the code supports. `src/content/site.yaml` selects the languages of a site. A tag is BCP 47 and also the first
 * segment of the addresses of its language.
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
 * The `lang` and `dir` attributes of a text on a page. Empty if the text is in the language of the page. `dir` is set only if the
 * directions differ.
 *
 * @example spokenIn('en', 'es') // { lang: 'en' }
 * @example spokenIn('es', 'es') // {}
 */
export function spokenIn(lang: Lang, pageLang: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
  if (lang === pageLang) return {};
  const { dir }: { dir: 'ltr' | 'rtl' } = languages[lang];
  return dir === languages[pageLang].dir ? { lang } : { lang, dir };
}
