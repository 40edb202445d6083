import type { Lang } from '#i18n/languages.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';

/**
 * Terms of a language that the glossary gives for a text in another: what a reader may type who looks for an article that
 * is not translated. Names that are not translated stand for themselves.
 *
 * @example glossaryTermsIn('A firewall blocks TWS', 'en', 'es', glossary) // ['TWS', 'cortafuegos', 'muro de fuego']
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
