/** Runs in Node and in the browser. */

const numbered = String.raw`\(?\d{1,2}[.)º]`;
/** White space within a line, from its first character on: a run must not be read anew from each of its characters. */
const gap = String.raw`(?<![^\S\n])[^\S\n]+`;
const edgeRe = new RegExp(
  String.raw`(?<=[.?!…])["”»)]?\s+(?=[¿¡"“«(]?[\p{L}\d])|\n+|${gap}(?=${numbered}\s)|;\s+|${gap}[-–—•*]\s+`,
  'u',
);
const pointRe = new RegExp(String.raw`^\s*${numbered}\s+`, 'u');

/**
 * The sentences, lines and list items of a message that have content, in order. A text without any is returned whole.
 *
 * @example sentencesOf('1) It hangs. 2) Why?') // ['It hangs.', 'Why?']
 */
export function sentencesOf(text: string): string[] {
  const parts = text.split(edgeRe).map((part) => part.replace(pointRe, '').trim());
  return parts.filter((part) => /\p{L}{2}/u.test(part));
}

/**
 * Whether a message numbers what it asks: `1) It hangs. 2) Why?`
 *
 * @example isNumbered('Version 10. It hangs.') // false
 */
export function isNumbered(text: string): boolean {
  const points = [...text.matchAll(/(?<!\S)\(?(\d{1,2})[.)º]\s/g)].map(([, number]) => number);
  return points.includes('1') && points.includes('2');
}

/** Phrases of thanks and success, in lower case and without accents. */
const thanksRe =
  /\b(?:thanks?|thank you|thx|cheers|gracias|obrigad[oa]|agradezco|agradecid[oa]|perfect|perfecto|perfeito|great|genial|excelente|excellent|brilliant|awesome|vale|de acuerdo|entendido|got it|understood|all good|todo bien)\b/;
const solvedRe =
  /\b(?:solved|fixed|resolved|sorted|works? (?:again|now|fine|perfectly)|working (?:again|now)|did the trick|resuelto|solucionado|arreglado|(?:ya|todo) (?:me )?funciona|funciona (?:ya|otra vez|de nuevo|perfectamente|bien)|resolvido|ja funciona|close the (?:ticket|case)|cerrar el (?:ticket|caso))\b/;
/** Signs that a message with thanks still asks for something: a question, or an open problem. */
const openRe =
  /\?|\b(?:but|however|still|yet|can(?:'|’)?t|cannot|doesn(?:'|’)?t|don(?:'|’)?t|not|never|error|please|how|where|which|need|want|pero|aunque|sigue|sigo|todavia|aun|no|nunca|necesito|quiero|como|donde|cual|porem|ainda|nao|preciso|quero|onde|qual)\b/;
const farewellWords = 14;
const solvedWords = 30;

/**
 * Whether a message only thanks, says goodbye or reports success, and asks for nothing.
 *
 * @example isThanks('Perfect, it works again now. Thank you!') // true
 * @example isThanks('Thanks, but it still hangs') // false
 */
export function isThanks(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (openRe.test(plain)) return false;
  const words = plain.split(/\s+/).length;
  return words <= (solvedRe.test(plain) ? solvedWords : thanksRe.test(plain) ? farewellWords : 0);
}
