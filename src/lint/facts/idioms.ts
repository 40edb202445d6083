import type { Lexicon } from '../packs/lexicon.ts';
import type { FactReader } from './scan.ts';

const patterns = new WeakMap<Lexicon, RegExp>();

/** Idioms that say figures without naming them: `around the clock` is 24 and 7. Their words stay for the other readers. */
export const readIdioms: FactReader = (scan) => {
  const { idioms } = scan.lexicon.pack;
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) patterns.set(scan.lexicon, (pattern = idiomRe(Object.keys(idioms))));
  for (const { index: start, 0: words } of scan.folded.matchAll(pattern)) {
    const { numbers = [], weekdays = [] } = idioms[words.replace(/[\s\u00A0-]+/g, ' ')]!;
    const place = { raw: scan.raw.slice(start, start + words.length), start, end: start + words.length };
    for (const value of numbers) scan.facts.push({ ...place, kind: 'number', values: [value], soft: true });
    for (const day of weekdays)
      scan.facts.push({ ...place, kind: 'date', values: [`weekday-${day}`], soft: true, family: 'weekdays' });
  }
};

function idiomRe(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((phrase) => phrase.replaceAll(' ', '[\\s\\u00A0-]+'));
  return new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`, 'g');
}
