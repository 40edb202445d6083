import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import type { Settings } from '../settings.ts';
import type { Measure } from './units.ts';

/** What a site adds to the facts every language has. */
export interface SiteFacts {
  /** Its ids; undefined where it has none of its own. */
  ids: RegExp | undefined;
  /** A unit of its own after a number; to be looked up in {@link units}, folded. */
  unitAfter: RegExp | undefined;
  units: ReadonlyMap<string, Measure>;
}

type Own = Pick<Settings, 'units' | 'idPatterns'>;

const made = new WeakMap<Own, SiteFacts>();

/** The facts of a site, made once for its settings. */
export function siteFactsOf(settings: Own): SiteFacts {
  let facts = made.get(settings);
  if (!facts) made.set(settings, (facts = compile(settings)));
  return facts;
}

function compile({ units: lists, idPatterns }: Own): SiteFacts {
  const units = new Map(
    lists.flatMap((names) => {
      const measure: Measure = { dimension: 'other', ids: [`own ${names[0]}`] };
      return names.map((name) => [fold(name), measure] as const);
    }),
  );
  const names = [...units.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const ids = idPatterns.map((pattern) => `(?:${pattern})`).join('|');
  return {
    ids: ids === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${ids})(?![\\p{L}\\p{N}_])`, 'gu'),
    unitAfter:
      names.length === 0
        ? undefined
        : new RegExp(`[ \\u00A0\\u202F-]?(${names.join('|')})(?![\\p{L}\\d])`, 'uy'),
    units,
  };
}
