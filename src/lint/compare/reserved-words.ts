/** Keywords of widespread programming languages that are unlikely to be labels of a program. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'async await bool boolean catch class const constexpr def defer delete elif elseif endif enum except ' +
    'export extends extern false False finally float fn func function goto impl implements import instanceof interface int ' +
    'lambda let mut namespace nil None nonlocal null nullptr override private protected pub public readonly require return ' +
    'self sizeof static struct super switch throw throws true True try typedef typeof undefined union var void volatile ' +
    'yield NaN NULL'
  ).split(' '),
);

/** Keywords that are also function words of English. A block language may translate them. */
export const sentenceWords: ReadonlySet<string> = new Set(
  'and as by for from if in is not of or then to when while with without'.split(' '),
);
