/**
 * Tells whether `b` is `a` with a typing mistake rather than a translation: one letter is missing, added, changed or
 * wrongly a capital, or two neighbours are swapped. A different ending is an inflection. A different capital at the
 * start is style.
 *
 * @example isSlip('settings', 'setings') // true
 * @example isSlip('item', 'items') // false
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/[^\0-\x7F]/.test(y)) return false;
  if (x.length === 2 && x[0] === y[1] && x[1] === y[0]) return true;
  if (x.length > 1 || y.length > 1) return false;
  if (x.toLowerCase() === y.toLowerCase()) return isStrayCapital(a, b, start);
  return end > 0 || a.length === b.length + 1;
}

/** Tells whether a capital is a mistake: `boDy` for `body`. A missing capital, as in `Github`, is style. */
function isStrayCapital(a: string, b: string, at: number): boolean {
  return /[a-z]/.test(a[at]!) && /[a-z]/.test(b[at - 1] ?? '');
}
