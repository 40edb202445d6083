/** Runs in Node and in the browser. */
import type { Lang } from '#i18n/languages.ts';

/** Small words that stand in nearly every sentence of a language and in few of the others. */
const telling: Record<Lang, string> = {
  en: 'the and is are was to of in it my i you not have has with for on this that what when how do does can cannot but from please hi hello thanks your we be at an get after keeps says',
  es: 'el la los las y es son de en que mi me no tengo tiene con para por este esta qué cuando cómo se al del un una pero desde hola gracias buenas ya le lo su hay muy está después dice sale pone puedo',
  pt: 'o a os as e é são de em que meu minha não tenho tem com para por este esta quando como se ao do da um uma mas desde olá obrigado obrigada já lhe seu há muito está depois diz aparece posso',
  fr: 'le la les et est sont de du des en que je me mon ma ne pas ai avez avec pour sur ce cette quand comment se au aux un une mais depuis bonjour merci déjà lui son il très après dit peux j l d qu',
};

const wordSets = Object.fromEntries(
  Object.entries(telling).map(([lang, words]) => [lang, new Set(words.split(' '))]),
) as Record<Lang, Set<string>>;

export interface LanguageGuess {
  lang: Lang;
  /** Words of the text that speak for it, as written, the first ones first. */
  because: string[];
}

/** The language a text is most likely in; undefined where nothing tells. What stands in quotes is the program's, and left out. */
export function guessLanguage(text: string, languages: readonly Lang[]): LanguageGuess | undefined {
  const own = text.slice(0, 4000).replace(/["“«][^"”»\n]{3,200}["”»]/g, ' ');
  const words = own.match(/[\p{L}]+/gu) ?? [];
  const signs: Partial<Record<Lang, RegExp>> = {
    es: /[ñ¿¡]|ción\b/i,
    pt: /[ãõ]|ção\b/i,
    fr: /[œùûë]|\b(?:qu|jusqu|n|j)[’']|eux\b/i,
  };
  const scores = languages.map((lang) => {
    const hits = words.filter((word) => wordSets[lang].has(word.toLowerCase()));
    return { lang, hits, score: hits.length + (signs[lang]?.test(own) ? 3 : 0) };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score === 0 || best.score === second?.score) return undefined;
  return { lang: best.lang, because: [...new Set(best.hits.map((word) => word.toLowerCase()))].slice(0, 4) };
}
