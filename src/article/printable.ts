/** Control characters, half characters, other ends of lines, and marks that turn the direction of what follows. */
const unsafeRe = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text for a terminal, a log or an annotation: what would move the cursor, begin a line or turn the direction is written as its
 * number. Content, file names, cells and logs may hold anything.
 *
 * @param kept characters that stay as they are: a line feed in a text of several lines
 * @example printable('a\u001B[2Jb') // 'a\\u001B[2Jb'
 */
export function printable(text: string, kept = ''): string {
  return text.replace(unsafeRe, (sign) =>
    kept.includes(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
