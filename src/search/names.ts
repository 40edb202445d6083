/** Used by the build and by the browser. */

const nameRe = /[^\p{L}]/u;

/**
 * Whether a folded word is a name: a number, a version, a file, an address. A big site has more names than words, each in few
 * places; so they are kept apart from the words, and are looked up as they are, without stems and corrections.
 *
 * @example isName('tws.vmoptions') // true
 * @example isName('ninjatrader') // false
 */
export function isName(word: string): boolean {
  return nameRe.test(word);
}

/**
 * The files, by number, that may have a name or what begins with it; of a short beginning not all. `firsts` are the first
 * names of the files, sorted.
 *
 * @example namesFilesOf('443', ['0x1', '4000', 'c:\\jts']) // [1]
 */
export function namesFilesOf(name: string, firsts: readonly string[]): number[] {
  const own = firsts.findLastIndex((first) => first <= name);
  return [own, own + 1].filter((file) => (file === own ? file >= 0 : firsts[file]?.startsWith(name)));
}
