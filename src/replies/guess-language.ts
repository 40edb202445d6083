/** Runs in Node and in the browser. */
import type { Lang } from '#i18n/languages.ts';

/** Stopwords of each language that are rare in the other languages. */
const telling: Record<Lang, string> = {
  en: 'the and is are was to of in it my i you not have has with for on this that what when how do does can cannot but from please hi hello thanks your we be at an get after keeps says',
  es: 'el la los las y es son de en que mi me no tengo tiene con para por este esta qué cuando cómo se al del un una pero desde hola gracias buenas ya le lo su hay muy está después dice sale pone puedo',
  pt: 'o a os as e é são de em que meu minha não tenho tem com para por este esta quando como se ao do da um uma mas desde olá obrigado obrigada já lhe seu há muito está depois diz aparece posso',
  fr: "le la les de des du et est un une que qui je vous nous ne pas plus pour avec dans sur mon ma mes me ce cette il elle on au aux bonjour merci être suis peux puis avez comment quand depuis mais où ça c'est j'ai n'est",
};

/** Stopwords of languages that customers write in and no site has yet. */
const tellingElsewhere: Record<string, string> = {
  de: 'der die das den dem des und ist sind war ein eine einen ich sie wir mein meine mir mich nicht kein mit auf für von zu im beim bei wie wann warum wenn kann aber seit nach noch hallo danke bitte guten',
  it: 'il lo la le gli i di e è sono un una che mi non ho ha con per questo questa come quando se al del della dal nel ma da ciao grazie buongiorno buonasera già più posso mio mia dopo ancora',
  nl: 'de het een en is zijn van ik u wij mijn niet geen met op voor naar bij hoe wanneer waarom als kan maar sinds na nog hallo bedankt graag dat die er wel',
  pl: 'i w na z się nie jest to do że jak mam mogę proszę dzień dobry dziękuję ale czy od po za mi mnie moje moja',
};

const scripts: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
const signs: Record<string, RegExp> = {
  es: /[ñ¿¡]|ción\b/i,
  pt: /[ãõ]|ção\b/i,
  de: /ß|\b\p{L}+(?:ung|keit)\b/iu,
  pl: /[łśżźę]/i,
};

const wordSets = new Map(
  Object.entries({ ...tellingElsewhere, ...telling }).map(([lang, words]) => [
    lang,
    new Set(words.split(' ')),
  ]),
);

export interface LanguageGuess {
  /** A BCP 47 tag, of a language of the site or of another one. */
  lang: string;
  /** The words of the text that identify the language, as written and in order. */
  because: string[];
}

/**
 * The most likely language of a text, of the site or another one. Undefined if the text gives no evidence. Quoted text does not
 * count: it is usually text of the program.
 *
 * @example guessLanguage('Je ne peux pas me connecter', ['en', 'es'])?.lang // 'fr'
 */
export function guessLanguage(text: string, languages: readonly Lang[]): LanguageGuess | undefined {
  const own = text.slice(0, 4000).replace(/["“«][^"”»\n]{3,200}["”»]/g, ' ');
  const script = scripts.find(
    ([sign]) => (own.match(new RegExp(sign.source, 'gu'))?.length ?? 0) >= leastLetters,
  );
  if (script) return { lang: script[1], because: [] };
  const words = own.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const scores = [...wordSets].map(([lang, known]) => {
    const hits = words.filter((word) => known.has(word.toLowerCase().replace('’', "'")));
    const isOurs = (languages as readonly string[]).includes(lang);
    return { lang, hits, isOurs, score: hits.length + (signs[lang]?.test(own) ? 3 : 0) };
  });
  const ours = scores.filter(({ isOurs }) => isOurs).sort((a, b) => b.score - a.score);
  const [best, second] = ours;
  const other = scores
    .filter(({ isOurs }) => !isOurs)
    .sort((a, b) => b.score - a.score)
    .find(({ hits, score }) => hits.length >= leastForeign && score > (best?.score ?? 0) + 1);
  const chosen = other ?? best;
  if (!chosen || chosen.score === 0 || (!other && best!.score === second?.score)) return undefined;
  return {
    lang: chosen.lang,
    because: [...new Set(chosen.hits.map((word) => word.toLowerCase()))].slice(0, 4),
  };
}

/** The fewest letters of a script that make a text one of its languages. */
const leastLetters = 4;
/** The fewest stopwords that identify a language other than the site's. It also needs more than any of the site's languages. */
const leastForeign = 3;
