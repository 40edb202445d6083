import type { Lexicon } from '../locales/lexicon.ts';
import { takeAll, type FactReader } from './scan.ts';

interface Patterns {
  clock: RegExp;
  /**
   * Matches `0830` and both ends of `0830 – 1715`. Four digits are a time if they begin with a zero or the other end
   * of the range does.
   */
  bare: RegExp;
}

const patterns = new WeakMap<Lexicon, Patterns>();

/** Reads times of day, in minutes after midnight: `5:30 p.m.`, `17.30` after `las` and `1730` in a range of times are 1050. */
export const readTimes: FactReader = (scan) => {
  const { locale } = scan.lexicon;
  if (scan.hasDigit) {
    let pattern = patterns.get(scan.lexicon);
    if (!pattern)
      patterns.set(scan.lexicon, (pattern = { clock: timeRe(scan.lexicon), bare: bareRe(scan.lexicon) }));
    takeAll(scan, pattern.clock, ({ groups = {} }) => {
      const { hour, minute, hourOnly, wholeHour, dotHour, dotMinute, am, pm } = groups;
      const value = toMinutes(
        Number(hour ?? dotHour ?? wholeHour ?? hourOnly),
        Number(minute ?? dotMinute ?? 0),
        am !== undefined,
        pm !== undefined,
      );
      return value === undefined ? 'skip' : { kind: 'time', values: [value] };
    });
    takeAll(scan, pattern.bare, ([, end, endMinute, start, startMinute]) => ({
      kind: 'time',
      values: [Number(start ?? end) * 60 + Number(startMinute ?? endMinute)],
    }));
  }
  for (const [words, value] of [
    [locale.noon, 720],
    [locale.midnight, 0],
  ] as const) {
    for (const word of words) {
      if (scan.folded.includes(word)) {
        takeAll(
          scan,
          new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'),
          () => ({ kind: 'time', values: [value], soft: true, family: 'clock' }),
          'folded',
        );
      }
    }
  }
};

function bareRe({ locale }: Lexicon): RegExp {
  const digits = '([01]\\d|2[0-4])([0-5]\\d)';
  const to = `(?:\\s?[-–—]\\s?|\\s(?:${locale.rangeWords.join('|')})\\s)`;
  return new RegExp(
    `(?:(?<=(?<!\\d)0\\d{3}${to})${digits}|(?<![\\w.,:/+-]|\\d[ \\u00A0])(0\\d)([0-5]\\d))(?=${to}${digits}(?!\\w|[ -]\\d)|(?![\\w/]|[ .,:-]\\d))`,
    'g',
  );
}

function timeRe({ locale }: Lexicon): RegExp {
  const half = `(?:(?<am>${locale.am})|(?<pm>${locale.pm}))(?![a-zà-ÿ])`;
  const isHalf = `(?=[\\s\\u00A0]?${half.replaceAll(/\?<..>/g, '?:')})`;
  const clock = `(?<hour>\\d{1,2})(?:${locale.clockMark})(?<minute>\\d{2})(?::\\d{2})?(?![\\d:]|[\\s\\u00A0\\u202F]?min)`;
  const oclock =
    locale.oclock === '' ? '' : `|(?<wholeHour>\\d{1,2})(?=[\\s\\u00A0](?:${locale.oclock})(?![a-zà-ÿ]))`;
  const before = locale.beforeTime === '' ? '(?!)' : `(?<=(?<![a-zà-ÿ])(?:${locale.beforeTime})[\\s\\u00A0])`;
  const dotted = `(?:${before}(?=\\d{1,2}\\.\\d{2}(?![\\d.,]\\d|\\d))|(?=\\d{1,2}\\.\\d{2}${isHalf}))(?<dotHour>\\d{1,2})\\.(?<dotMinute>[0-5]\\d)`;
  return new RegExp(
    `(?<![\\w.,:/])(?:${clock}|${dotted}|(?<hourOnly>\\d{1,2})${isHalf}${oclock})(?:[\\s\\u00A0]?${half}|[\\s\\u00A0](?:${locale.oclock || '(?!)'})(?![a-zà-ÿ]))?`,
    'gi',
  );
}

function toMinutes(hour: number, minute: number, am: boolean, pm: boolean): number | undefined {
  if (hour > 24 || minute > 59 || ((am || pm) && (hour > 12 || hour === 0))) return undefined;
  const base = am || pm ? hour % 12 : hour;
  return ((base + (pm ? 12 : 0)) * 60 + minute) % 1440;
}
