/** Used by the build and by the browser: index and queries must be folded in the same way. */

const joinersRe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Returns a text without accents, case, typographic variants and invisible characters. The length may change.
 *
 * @example fold('Contraseña “CADUCADA”') // 'contrasena "caducada"'
 * @example fold('can’t') // 'cant'
 */
export function fold(text: string): string {
  return text
    .replace(joinersRe, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();
}
