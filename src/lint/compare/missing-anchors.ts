import { decodeAddress } from '#i18n/urls/base.ts';
import { anchorsOf } from '../anchors-of.ts';
import type { Atom, LintDocument } from '../document.ts';
import type { Pair } from '../pair.ts';
import { canonicalLink, isSamePage } from './canonical-link.ts';
import { hasId } from './same-link.ts';

/** A link of a translation whose anchor exists on the source page it leads to, but not on the translated one. */
export interface MissingAnchor {
  source: Atom;
  target: Atom;
  anchor: string;
  /** The translated page that lacks the anchor. */
  page: LintDocument;
  /** The anchor of the corresponding heading, if both pages have the same headings. */
  suggested: string | undefined;
}

/**
 * Returns the links of a translation to other pages of the site whose anchor the translated page lacks and the source
 * page has.
 */
export function missingAnchors(pair: Pair): MissingAnchor[] {
  const linksOf = (atoms: readonly Atom[]) =>
    atoms.filter(({ kind, value }) => kind === 'link' && /[^#]#./.test(value));
  return pair.alignment.pairs.flatMap(([i, j]) => {
    const theirs = linksOf(pair.source.units[i]!.atoms);
    const own = theirs.length > 0 ? linksOf(pair.target.units[j]!.atoms) : [];
    return own.flatMap((target) => {
      const source = theirs.find(({ value }) =>
        isSamePage(canonicalLink(value), canonicalLink(target.value)),
      );
      return (source && missingAnchor(pair, source, target)) ?? [];
    });
  });
}

function missingAnchor(pair: Pair, source: Atom, target: Atom): MissingAnchor | undefined {
  const page = pageOf(pair, pair.target, target);
  const [expected, anchor] = [source, target].map(({ value }) =>
    decodeAddress(value.slice(value.indexOf('#') + 1)),
  );
  if (!page || isThere(page, anchor!)) return undefined;
  const origin = pageOf(pair, pair.source, source);
  // If `ports.es.md` is the Spanish file, `ports.md` is the page that links of every language name.
  if (!origin || origin.path === page.path || !isThere(origin, expected!)) return undefined;
  return { source, target, anchor: anchor!, page, suggested: counterpart(origin, page, expected!) };
}

function pageOf(pair: Pair, from: LintDocument, { value }: Atom): LintDocument | undefined {
  return pair.pageAt(from, value.slice(0, value.indexOf('#')));
}

function isThere(page: LintDocument, anchor: string): boolean {
  return anchorsOf(page).has(anchor) || hasId(page, anchor);
}

/** Returns the anchor of the corresponding heading, if both pages have the same heading levels. */
function counterpart(origin: LintDocument, page: LintDocument, anchor: string): string | undefined {
  const levels = ({ units }: LintDocument) =>
    units.flatMap(({ kind, level }) => (kind === 'heading' ? level : [])).join();
  if (levels(origin) !== levels(page)) return undefined;
  const headings = ({ units }: LintDocument) => units.filter(({ kind }) => kind === 'heading');
  const at = headings(origin).findIndex(({ index }) => index === anchorsOf(origin).get(anchor));
  const heading = headings(page)[at];
  return [...anchorsOf(page)].find(([, index]) => index === heading?.index)?.[0];
}
