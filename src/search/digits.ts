/** Used by the build and by the browser: numbers as text. */

/** Of a number in base 32, its lowest digit first: the second half for digits that others follow. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

const valueOf = new Map([...digits].map((digit, value) => [digit, value]));

/** The numbers of a text of digits. @example decodeNumbers('1W01') // [1, 0, 1] */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (const digit of text) {
    const part = valueOf.get(digit)!;
    value += (part % 32) * scale;
    scale *= 32;
    if (part >= 32) continue;
    numbers.push(value);
    value = 0;
    scale = 1;
  }
  return numbers;
}

/** Digits of a key, which has 24 bits. */
export const keyLength = 4;

/** A key as text. */
export function keyText(key: number): string {
  return Array.from({ length: keyLength }, (_, at) => digits[(key >>> (6 * at)) & 63]).join('');
}
