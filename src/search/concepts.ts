import type { Lang } from '#i18n/languages.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import type { ConceptFile } from './table.ts';
import { words } from './words.ts';

/**
 * The notions of the glossary for the search of a site: what people type on either side of the Atlantic, in any language of
 * the site, leads to the forms the articles use. Notions without a form in the language searched in are left out.
 */
export function conceptsOf(glossary: Glossary, lang: Lang, languages: readonly Lang[]): ConceptFile[] {
  return glossary.terms.flatMap((entry) => {
    const forms: ConceptFile['forms'] = {};
    for (const tag of languages) {
      const term = entry[tag] as GlossaryTerm | undefined;
      if (!term) continue;
      const all = [term.term, ...term.accepted, ...term.synonyms, ...term.rejected];
      forms[tag] = [...new Set(all.filter((form) => isTelling(form, tag)).map((form) => stemmed(form, tag)))];
    }
    return forms[lang] ? [{ forms }] : [];
  });
}

/** Whether a form has a word that says something: `ayuda` alone would find every text. */
function isTelling(form: string, lang: Lang): boolean {
  return words(form).some(({ text }) => !isStopword(text, lang));
}

/** A text as stems joined by spaces. @example stemmed('Tarjeta de seguridad', 'es') // 'tarjet de segur' */
export function stemmed(text: string, lang: Lang): string {
  return words(text)
    .flatMap(({ parts }) => parts)
    .map((part) => stem(part, lang))
    .join(' ');
}
