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
    let count = 0;
    for (const tag of languages) {
      const term = entry[tag] as GlossaryTerm | undefined;
      if (!term) continue;
      const written = [term.term, ...term.accepted];
      const all = [...written, ...term.synonyms, ...term.rejected];
      const stemsOf = (texts: readonly string[]) =>
        texts.filter((form) => isTelling(form, tag)).map((form) => stemmed(form, tag));
      forms[tag] = [...new Set(stemsOf(all))];
      if (tag === lang) count = new Set(stemsOf(written)).size;
    }
    return forms[lang] ? [{ forms, written: count }] : [];
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
