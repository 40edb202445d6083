/**
 * Small letters without accents, for looking words up. The result is as long as the text, so places stay valid.
 *
 * @example fold('Dieciséis') // 'dieciseis'
 * @example fold('Año') // 'ano'
 */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length)
    lower = [...text].map((c) => (c.length === c.toLowerCase().length ? c.toLowerCase() : c)).join('');
  return accentRe.test(lower) ? lower.replace(accentsRe, (letter) => plainLetters[letter] ?? letter) : lower;
}

const accentRe = /[à-ÿ]/;
const accentsRe = /[à-ÿ]/g;

const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ'].map((letter) => [letter, letter.normalize('NFD')[0]!]),
);
