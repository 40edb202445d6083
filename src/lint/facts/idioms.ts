import type { Scan } from './scan.ts';
import { measures, type Measure } from './units.ts';

/** Reads an idiom at a word that stands for figures: `around the clock` is 24 and 7. The words stay for the other readers. */
export function readIdiom(scan: Scan, start: number, word: string): void {
  const phrases = scan.lexicon.idioms.get(word);
  if (!phrases) return;
  const text = scan.folded.slice(start, start + 40).replace(/[\s\u00A0-]/g, ' ');
  const found = phrases.find(
    ([phrase]) => text.startsWith(phrase) && !/[a-z]/.test(text[phrase.length] ?? ''),
  );
  if (!found) return;
  const [phrase, { numbers = [], weekdays = [] }] = found;
  const end = start + phrase.length;
  const place = { raw: scan.raw.slice(start, end), start, end, soft: true };
  for (const value of numbers)
    scan.facts.push({ ...place, kind: 'number', values: [value], measure: clockMeasure(value) });
  for (const day of weekdays)
    scan.facts.push({ ...place, kind: 'date', values: [`weekday-${day}`], family: 'weekdays' });
}

/** In `around the clock`, 24 are hours and 7 are days. */
function clockMeasure(value: number): Measure | undefined {
  return value === 24 ? measures.get('hour') : value === 7 ? measures.get('day') : undefined;
}
