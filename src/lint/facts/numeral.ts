export interface Numeral {
  /** Every value the digits may mean, the most likely first. */
  values: number[];
  /** The decimal mark, if any reading has one. */
  decimal?: ',' | '.';
  /** The mark between groups of three digits, if any reading has one. */
  group?: string;
}

const vulgar = '¼-¾⅐-⅞↉';

/**
 * Matches numerals: digits with their marks, a fraction character after digits or alone, a common fraction with a
 * slash, a power of ten.
 */
export const numeralRe = new RegExp(
  `(?:\\d+[ \\u00A0]?)?[${vulgar}]` +
    `|(?<![\\d/.,])(?:\\d+[ \\u00A0])?(?:1/[23458]|2/[35]|3/[458])(?![\\d/]|[.,]\\d)` +
    `|(?<!\\d)10(?:\\^\\d{1,2}|[⁰¹²³⁴-⁹]{1,2})(?!\\d)` +
    `|\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+(?!\\d)(?:[ \\u00A0\\u202F]\\d{1,2}(?!\\d)|[.,]\\d+)?|\\d+(?:[.,]\\d+)*`,
  'gu',
);

/**
 * Reads a numeral under every convention that fits it. If none fits, `values` is empty.
 *
 * @example readNumeral('1.234').values // [1.234, 1234]
 * @example readNumeral('1.234,50').values // [1234.5]
 * @example readNumeral('1½').values // [1.5]
 */
export function readNumeral(raw: string): Numeral {
  const special = readFraction(raw) ?? readPower(raw);
  return special === undefined ? readDigits(raw) : { values: [special] };
}

function readFraction(raw: string): number | undefined {
  // Unicode decomposes a fraction character into digits around a fraction slash.
  const parts = raw.replace(new RegExp(`[${vulgar}]`, 'u'), ' $&').normalize('NFKD');
  const [, whole = '0', over, under] = /^(?:(\d+)\s+|\s*)(\d+)[/\u2044](\d+)$/.exec(parts) ?? [];
  return over === undefined ? undefined : Number(whole) + Number(over) / Number(under);
}

function readPower(raw: string): number | undefined {
  const exponent = /^10(?:\^(\d+)|([⁰¹²³⁴-⁹]+))$/u.exec(raw);
  return exponent ? 10 ** Number(exponent[1] ?? exponent[2]!.normalize('NFKD')) : undefined;
}

function readDigits(raw: string): Numeral {
  const joined = raw.replace(/[ \u00A0\u202F'’]/g, '');
  const spaced = joined !== raw ? { group: raw.match(/[ \u00A0\u202F'’]/)![0] } : {};
  const marks = joined.match(/[.,]/g) ?? [];
  if (marks.length === 0) return { values: [Number(joined)], ...spaced };
  const last = marks.at(-1) as ',' | '.';
  if (new Set(marks).size === 2) {
    const first = marks[0]!;
    const whole = joined.slice(0, joined.lastIndexOf(last));
    if (marks.filter((mark) => mark === last).length > 1 || !isGrouped(whole, first)) return { values: [] };
    return { values: [toNumber(joined.replaceAll(first, ''), last)], decimal: last, group: first };
  }
  const grouped = isGrouped(joined, last);
  if (marks.length > 1)
    return grouped ? { values: [Number(joined.replaceAll(last, ''))], group: last } : { values: [] };
  const decimal = toNumber(joined, last);
  if (grouped && joined.endsWith(`${last}000`))
    return { values: [Number(joined.replace(last, ''))], group: last };
  return grouped
    ? { values: [decimal, Number(joined.replace(last, ''))], decimal: last, group: last }
    : { values: [decimal], decimal: last, ...spaced };
}

function toNumber(digits: string, decimal: string): number {
  return Number(digits.replace(decimal, '.'));
}

function isGrouped(digits: string, mark: string): boolean {
  const [first, ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first!) && groups.every((group) => group.length === 3);
}
