const pronounRe = /(?<=..[aei]r|ando|iendo)(?:[mst]e|l[aeo]s?|nos|(?:se|me|te)l[aeo]s?)$/;
const endingRe =
  /(?:amient[oa]|imient[oa]|[aiu]cion|mente|ador[ae]?|edor[ae]?|idor[ae]?|ividad|idad|iv[oa]|ancia|encia|able|ible|aria[ns]?|eria[ns]?|iria[ns]?|aron|ieron|abamos|aba[ns]?|ando|iendo|ad[oa]|id[oa]|amos|emos|imos|ara[ns]?|era[ns]?|ira[ns]?|aste|iste|ar|er|ir|ia[ns]?|an|en|ion)$/;

// What is left before these is a root only when it is long enough: `posicion` and `posible` are not one word.
const longRe = /^(?:[aiu]cion|[ai]ble|ari[ao]|encia|ancia)$/;

/**
 * The stem of a Spanish word that is already folded: without accents, so that what is typed without them meets it too.
 * Rough on purpose: what matters is that the forms of a word meet.
 *
 * @example stemEs('caducada') // 'caduc'
 * @example stemEs('pruebas') // 'prob'
 */
export function stemEs(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word.replace(pronounRe, '');
  stem = stem.replace(/ces$/, 'z').replace(/(?<=[^aeiou]|[aeiou][iu])es$|(?<=[aeiou])s$/, '');
  stem = stem.replace(endingRe, (ending) =>
    stem.length - ending.length >= (longRe.test(ending) ? 4 : 3) ? '' : ending,
  );
  stem = stem.replace(/(?<=...)[aeio]+$/, '');
  return sameSound(stem);
}

/** A vowel that breaks under stress, and a consonant whose spelling depends on the vowel behind it. */
function sameSound(stem: string): string {
  return stem
    .replace(/(?<![qg]|^l)ue(?=[^aeiou])/, 'o')
    .replace(/ie(?=[^aeiou])/, 'e')
    .replace(/qu$|z$/, 'c')
    .replace(/(?<!lo)gu$/, 'g');
}
