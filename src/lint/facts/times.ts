import type { Lexicon } from '../packs/lexicon.ts';
import { takeAll, type FactReader } from './scan.ts';

const patterns = new WeakMap<Lexicon, RegExp>();

/** Times of day, in minutes after midnight: `5:30 p.m.` and `17:30` are 1050. */
export const readTimes: FactReader = (scan) => {
  const { pack } = scan.lexicon;
  if (scan.hasDigit) {
    let pattern = patterns.get(scan.lexicon);
    if (!pattern) patterns.set(scan.lexicon, (pattern = timeRe(scan.lexicon)));
    takeAll(scan, pattern, ({ groups = {} }) => {
      const { hour, minute, hourOnly, am, pm } = groups;
      const value = toMinutes(
        Number(hour ?? hourOnly),
        Number(minute ?? 0),
        am !== undefined,
        pm !== undefined,
      );
      return value === undefined ? 'skip' : { kind: 'time', values: [value] };
    });
  }
  for (const [words, value] of [
    [pack.noon, 720],
    [pack.midnight, 0],
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

function timeRe({ pack }: Lexicon): RegExp {
  const half = `(?:(?<am>${pack.am})|(?<pm>${pack.pm}))(?![a-zà-ÿ])`;
  const clock = `(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::\\d{2})?(?![\\d:])`;
  return new RegExp(
    `(?<![\\w.,:/])(?:${clock}|(?<hourOnly>\\d{1,2})(?=[\\s\\u00A0]?${half.replaceAll(/\?<..>/g, '?:')}))(?:[\\s\\u00A0]?${half})?`,
    'gi',
  );
}

function toMinutes(hour: number, minute: number, am: boolean, pm: boolean): number | undefined {
  if (hour > 24 || minute > 59 || ((am || pm) && (hour > 12 || hour === 0))) return undefined;
  const base = am || pm ? hour % 12 : hour;
  return ((base + (pm ? 12 : 0)) * 60 + minute) % 1440;
}
