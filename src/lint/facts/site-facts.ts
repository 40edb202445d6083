import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import type { Settings } from '../settings.ts';
import type { Measure } from './units.ts';

/** The ids and units that a site adds to those of every language. */
export interface SiteFacts {
  /** Matches the site's own ids; undefined if it has none. */
  ids: RegExp | undefined;
  /** Matches one of the site's own units after a number. The match, folded, is a key of {@link units}. */
  unitAfter: RegExp | undefined;
  units: ReadonlyMap<string, Measure>;
}

type Own = Pick<Settings, 'units' | 'idPatterns'>;

const made = new WeakMap<Own, SiteFacts>();

/** Returns the facts of a site. The result is cached per settings object. */
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
