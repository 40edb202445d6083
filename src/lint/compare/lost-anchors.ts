import { decodeAddress } from '#i18n/urls/base.ts';
import { anchorsOf } from '../anchors-of.ts';
import type { Atom, LintDocument } from '../document.ts';
import type { Pair } from '../pair.ts';
import { canonicalLink, isSamePage } from './canonical-link.ts';
import { hasId } from './same-link.ts';

/** A link to a place on another page that its page has in the source only. */
export interface LostAnchor {
  source: Atom;
  target: Atom;
  anchor: string;
  /** The page of the translation that lacks the place. */
  page: LintDocument;
  /** The anchor of the heading that corresponds, where both pages have as many. */
  meant: string | undefined;
}

/** Links of a translation to another page of the site whose anchor that page lacks, while the page of the source has its own. */
export function lostAnchors(pair: Pair): LostAnchor[] {
  const linksOf = (atoms: readonly Atom[]) =>
    atoms.filter(({ kind, value }) => kind === 'link' && /[^#]#./.test(value));
  return pair.alignment.pairs.flatMap(([i, j]) => {
    const theirs = linksOf(pair.source.units[i]!.atoms);
    const own = theirs.length > 0 ? linksOf(pair.target.units[j]!.atoms) : [];
    return own.flatMap((target) => {
      const source = theirs.find(({ value }) =>
        isSamePage(canonicalLink(value), canonicalLink(target.value)),
      );
      return (source && lostAnchor(pair, source, target)) ?? [];
    });
  });
}

function lostAnchor(pair: Pair, source: Atom, target: Atom): LostAnchor | undefined {
  const page = pageOf(pair, pair.target, target);
  const [expected, anchor] = [source, target].map(({ value }) =>
    decodeAddress(value.slice(value.indexOf('#') + 1)),
  );
  if (!page || isThere(page, anchor!)) return undefined;
  const origin = pageOf(pair, pair.source, source);
  // `ports.md` is the page of every language where `ports.es.md` is the Spanish file.
  if (!origin || origin.path === page.path || !isThere(origin, expected!)) return undefined;
  return { source, target, anchor: anchor!, page, meant: counterpart(origin, page, expected!) };
}

function pageOf(pair: Pair, from: LintDocument, { value }: Atom): LintDocument | undefined {
  return pair.pageAt(from, value.slice(0, value.indexOf('#')));
}

function isThere(page: LintDocument, anchor: string): boolean {
  return anchorsOf(page).has(anchor) || hasId(page, anchor);
}

/** What the heading with an anchor has in the other language, if the two pages have the same headings. */
function counterpart(origin: LintDocument, page: LintDocument, anchor: string): string | undefined {
  const levels = ({ units }: LintDocument) =>
    units.flatMap(({ kind, level }) => (kind === 'heading' ? level : [])).join();
  if (levels(origin) !== levels(page)) return undefined;
  const headings = ({ units }: LintDocument) => units.filter(({ kind }) => kind === 'heading');
  const at = headings(origin).findIndex(({ index }) => index === anchorsOf(origin).get(anchor));
  const counterpart = headings(page)[at]?.index;
  return [...anchorsOf(page)].find(([, index]) => index === counterpart)?.[0];
}
