/** Used by the build and by the browser. */
import { stemEn } from './stem/en.ts';
import { stemEs } from './stem/es.ts';
import { stemPt } from './stem/pt.ts';
import type { Lang } from '#i18n/languages.ts';

const stemmers: Record<Lang, (word: string) => string> = { en: stemEn, es: stemEs, pt: stemPt };

/** The stem of a folded word in a language. @example stem('contrasenas', 'es') // 'contrasen' */
export function stem(word: string, lang: Lang): string {
  return stemmers[lang](word);
}
