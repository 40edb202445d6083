import type { Lang } from '#i18n/languages.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';

/**
 * Returns the terms in the language `to` that the glossary has for a text in the language `from`. Readers type them to find an
 * article that is not translated. Names listed under `doNotTranslate` are returned as they are.
 *
 * @example untranslatedTerms('A firewall blocks TWS', 'en', 'es', glossary) // ['TWS', 'cortafuegos', 'muro de fuego']
 */
export function untranslatedTerms(text: string, from: Lang, to: Lang, glossary: Glossary): string[] {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const has = (term: string) =>
    lower.includes(` ${term.toLowerCase()} `) || lower.includes(` ${term.toLowerCase()}s `);
  const names = glossary.doNotTranslate.filter(has);
  const terms = glossary.terms.flatMap((entry) => {
    const source = entry[from] as GlossaryTerm | undefined;
    const target = entry[to] as GlossaryTerm | undefined;
    if (!source || !target || ![source.term, ...source.accepted].some(has)) return [];
    return [target.term, ...target.synonyms];
  });
  return [...new Set([...names, ...terms])];
}
