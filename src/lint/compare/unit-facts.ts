import type { LintDocument, Unit } from '../document.ts';
import type { Fact } from '../facts/fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { SiteFacts } from '../facts/site-facts.ts';

export type FactsOf = (document: LintDocument, unit: Unit) => readonly Fact[];

const caches = new WeakMap<SiteFacts, WeakMap<Unit, Fact[]>>();

/**
 * Returns a function that reads the facts of a unit. Results are cached, because a source is compared with several
 * translations.
 */
export function unitFacts(site: SiteFacts): FactsOf {
  const cache = caches.get(site) ?? new WeakMap<Unit, Fact[]>();
  caches.set(site, cache);
  return (document, unit) => {
    let facts = cache.get(unit);
    if (!facts) cache.set(unit, (facts = readUnitFacts(document, unit, site)));
    return facts;
  };
}

/** Reads the facts of a unit. A mail address that is a link belongs to the link and is left out. */
function readUnitFacts(document: LintDocument, unit: Unit, site: SiteFacts): Fact[] {
  const facts = readFacts(unit.text, document.lang, site);
  if (facts.length === 0) return facts;
  return facts.filter(
    ({ kind, raw }) =>
      kind !== 'id' || !raw.includes('@') || !unit.atoms.some(({ value }) => value.includes(raw)),
  );
}
