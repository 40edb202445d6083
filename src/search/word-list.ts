/** Used by the build and by the browser: many words in few bytes. */

/**
 * Words of letters, sorted, each once: how many letters a word shares with the one before, up to nine, then its other letters.
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
