/** Used by the build and by the browser: front coding, which stores a sorted word list in few bytes. */

/**
 * Packs the distinct words in sorted order. Each word is stored as the number of letters it shares with the previous word (0 to 9),
 * followed by its other letters. Words with digits are left out.
 *
 * @example packWords(['open', 'opened', 'card']) // '0card0open4ed'
 */
export function packWords(words: Iterable<string>): string {
  let last = '';
  return [...new Set(words)]
    .filter((word) => !/\d/.test(word))
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
      last = word;
      return shared + word.slice(shared);
    })
    .join('');
}

/** @example unpackWords('0card0open4ed') // ['card', 'open', 'opened'] */
export function unpackWords(packed: string): string[] {
  let last = '';
  return [...packed.matchAll(/(\d)(\D*)/g)].map(
    ([, shared, rest]) => (last = last.slice(0, Number(shared)) + rest),
  );
}
