/**
 * Returns the text with the digits of every script as 0 to 9. The length does not change.
 *
 * @example plainDigits('১২') // '12'
 */
export function plainDigits(text: string): string {
  if (!foreignDigitRe.test(text)) return text;
  return text.replace(foreignDigitsRe, (digit) => {
    // The ten digits of a script are consecutive, so the zero is the digit that does not follow a nine.
    let value = 0;
    const code = digit.codePointAt(0)!;
    while (value < 9 && isDigit(code - value - 1)) value++;
    return String(value);
  });
}

/** Digits other than 0 to 9 that are one UTF-16 unit, so that offsets stay valid. */
const foreignDigitRe = /(?![0-9])[\u0600-\uFFFF]/;
const foreignDigitsRe = /(?![0-9])(?=[\u0600-\uFFFF])\p{Nd}/gu;
const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCharCode(code));

/**
 * Returns the text in lower case without accents, for looking words up. The length does not change, so offsets stay
 * valid.
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
