/** Control characters, lone surrogates, Unicode line separators, and marks that change the direction of text. */
const unsafeRe = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Escapes text for a terminal, a log or an annotation: `\uXXXX` replaces each character that moves the cursor, begins a line or
 * changes the direction of text. Content, file names, cells and logs may contain any character.
 *
 * @param allowed characters to leave unescaped, such as the line feed in a text of several lines
 * @example printable('a\u001B[2Jb') // 'a\\u001B[2Jb'
 */
export function printable(text: string, allowed = ''): string {
  return text.replace(unsafeRe, (sign) =>
    allowed.includes(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
