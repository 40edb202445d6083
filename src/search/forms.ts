/** Used by the build and by the browser: figures and codes that people write in more ways than one. */
import { fold } from './fold.ts';

const groupedRe = /(?<!\d[.,\s]?)\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?![ .]?\d)/g;
const telephoneRe = /\+?\(?\d+\)?(?:[\s().\u00a0-]+\(?\d+\)?){2,}|\+\d{7,15}/g;
const signedRe = /(?<![\p{L}\p{N}])(\p{L})(\+\+|#)(?![\p{L}\p{N}])/gu;
const optionRe = /-D([a-z]+(?:\.\w+)+)/g;
const unitRe = /(?<![\p{L}\p{N}.])(\d+)(\p{L}{1,6})(?![\p{L}\p{N}])/gu;

// An elided article before a vowel in French, Italian and Catalan. English has fewer letters after the apostrophe.
const elidedRe = /(?<![\p{L}\p{N}])(?:\p{L}|qu|dell|nell|all|un)['’](\p{L}{3,})/giu;

/** Another way to write the text from `start` to `end`, exclusive. */
export interface Form {
  text: string;
  start: number;
  end: number;
}

/**
 * Returns the other ways to write the figures and codes of a text: numbers without separators, telephone numbers as one number with
 * and without the country code, figures apart from their units, `C++` and `C#` in letters, JVM options without `-D`, words
 * without an elided article.
 */
export function findForms(text: string): Form[] {
  const found = (re: RegExp, write: (match: RegExpExecArray) => string[]): Form[] =>
    [...text.matchAll(re)].flatMap((match) =>
      write(match).map((form) => ({ text: form, start: match.index, end: match.index + match[0].length })),
    );
  return [
    ...found(groupedRe, ([number]) => [number.replace(/\D/g, '')]),
    ...found(telephoneRe, ([number]) => telephoneForms(number)),
    ...found(unitRe, ([, number, unit]) => [`${number} ${unit}`]),
    ...found(signedRe, ([, letter, sign]) => [letter!.toLowerCase() + (sign === '#' ? 'sharp' : 'plusplus')]),
    ...found(optionRe, ([, name]) => [name!]),
    ...found(elidedRe, ([, word]) => [fold(word!)]),
  ];
}

/**
 * Returns the distinct texts of `findForms`.
 *
 * @example searchForms('25.000') // ['25000']
 * @example searchForms('+34 91 123 45 67') // ['34911234567', '911234567']
 * @example searchForms('4gb') // ['4 gb']
 * @example searchForms('l’étiquette') // ['etiquette']
 */
export function searchForms(text: string): string[] {
  return [...new Set(findForms(text).map((form) => form.text))];
}

function telephoneForms(number: string): string[] {
  const [first = '', ...rest] = number.match(/\d+/g) ?? [];
  const all = first + rest.join('');
  if (all.length < 7 || all.length > 15) return [];
  return all.length > 9 && first.length < 4 ? [all, rest.join('')] : [all];
}
