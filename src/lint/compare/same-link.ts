import { decodeAddress } from '#i18n/urls/base.ts';
import { anchorsOf } from '../anchors-of.ts';
import type { Atom, LintDocument } from '../document.ts';
import type { Pair } from '../pair.ts';
import {
  canonicalLink,
  hostOf,
  isSamePage,
  hasLocalisedPaths,
  namesLanguage,
  type LinkTarget,
} from './canonical-link.ts';
import { isSlip } from './is-slip.ts';
import { addressesIn, createAnchorEvidence, createSiteEvidence, type SiteEvidence } from './link-evidence.ts';

/**
 * Returns a function that tells whether a source link and a target link lead to the same place, as far as the
 * addresses show.
 */
export function createLinkComparison(pair: Pair): (a: Atom, b: Atom) => boolean {
  const { source, target, settings } = pair;
  const counterpart = new Map(pair.alignment.pairs);
  const keepsAnchors = createAnchorEvidence(pair);
  const sites = createSiteEvidence(pair);
  const pagesIn = (document: LintDocument) =>
    new Set(addressesIn(document).map((address) => canonicalLink(address, settings.routes).page));
  let pages: { source: ReadonlySet<string>; target: ReadonlySet<string> } | undefined;
  return (a, b) => {
    if (a.value === b.value) return true;
    if (a.value.startsWith('#') || b.value.startsWith('#'))
      return isSameAnchor(a.value, b.value, pair, counterpart);
    if (isSameAddress(a.value, b.value)) return false;
    if (isMadeUpMail(a.value, b.value)) return true;
    const [x, y] = [canonicalLink(a.value), canonicalLink(b.value, settings.routes)];
    if (isSamePage(x, y)) {
      return (
        !isAnchorLost(x, y, b.value, target.lang, sites) &&
        !isForeignSlip(x, y, b.value, target.lang) &&
        !isOwnSlip(x.anchor, y.anchor, keepsAnchors) &&
        !isOtherName(x.anchor, y.anchor, b.label)
      );
    }
    if (!isLocalised(x, y, b.value, target.lang, sites) && !isOtherMedium(x, y)) return false;
    pages ??= { source: pagesIn(source), target: pagesIn(target) };
    return !pages.source.has(y.page) && !pages.target.has(x.page);
  };
}

/**
 * Tells whether two anchors of the page itself belong to corresponding headings. An unknown target anchor counts as a
 * typing mistake.
 */
function isSameAnchor(a: string, b: string, pair: Pair, counterpart: ReadonlyMap<number, number>): boolean {
  if (!a.startsWith('#') || !b.startsWith('#')) return false;
  const [anchor, other] = [a, b].map((url) => decodeAddress(url.slice(1)));
  const from = anchorsOf(pair.source).get(anchor!);
  const to = anchorsOf(pair.target).get(other!);
  if (from === undefined) return true;
  const expected = counterpart.get(from);
  if (to !== undefined) return expected === to;
  if (expected === undefined || hasId(pair.target, other!)) return true;
  return false;
}

/** Tells whether an HTML tag of the page has an id. */
export function hasId({ text }: LintDocument, id: string): boolean {
  return (
    id !== '' &&
    [`id="${id}"`, `id='${id}'`, `name="${id}"`, `id=${id}`].some((attribute) => text.includes(attribute))
  );
}

/**
 * Tells whether both are example mail addresses, such as those at `agency.gov` and `agencia.gov`. A real host is
 * never translated.
 */
function isMadeUpMail(a: string, b: string): boolean {
  const [x, y] = [a, b].map((url) => /^mailto:[^@]+@([\w-]{5,})\.([\w.]+)$/i.exec(url));
  if (!x || !y || x[2] !== y[2] || x[1] === y[1] || isSlip(x[1]!, y[1]!)) return false;
  return x[1]!.slice(0, 4).toLowerCase() === y[1]!.slice(0, 4).toLowerCase();
}

/**
 * Tells whether two different links lead to an article, or to another site that has no translated paths for them.
 * Such links must be identical.
 */
function isSameAddress(a: string, b: string): boolean {
  const [x, y] = [a, b].map((url) => url.split('#')[0]!);
  if (x === y) return /^(?:https?|kb):/.test(a) && a.includes('#');
  const [host, other] = [a, b].map((url) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1]);
  return host !== undefined && host === other && hasLocalisedPaths(host);
}

/**
 * Tells whether a link lost its anchor. A page of another site in the language of the translation may lack the
 * anchor, unless other links have anchors there.
 */
function isAnchorLost(
  a: LinkTarget,
  b: LinkTarget,
  address: string,
  lang: string,
  sites: SiteEvidence,
): boolean {
  if (a.anchor === '' || b.anchor !== '') return false;
  return !b.external || !namesLanguage(address, lang) || sites().withAnchors.has(hostOf(b));
}

const media = new Set('youtube youtu vimeo wistia loom video videos watch embed v'.split(' '));
const isMedium = ({ page }: LinkTarget) => page.split(/[./?]/).some((part) => media.has(part));
const searchRe = /[?&](?:q|query|search|s|term|keyword)=[^&]*/;

/** Tells whether both are videos, or both are searches, of one site. Those may differ between languages. */
function isOtherMedium(a: LinkTarget, b: LinkTarget): boolean {
  if (!isSameSite(a, b)) return false;
  if (isMedium(a) && isMedium(b)) return isVideoId(a) === isVideoId(b) && !isSlip(a.page, b.page);
  return searchRe.test(a.page) && a.page.replace(searchRe, '') === b.page.replace(searchRe, '');
}

/** Tells whether an address ends with a YouTube id: eleven letters, digits, hyphens and underscores. */
function isVideoId({ page }: LinkTarget): boolean {
  return /^youtu(?:\.be|be\.com)\/(?:.*[/=])?[\w-]{11}$/.test(page);
}

/** Tells whether two links lead to one site, which is not the checked one. */
function isSameSite(a: LinkTarget, b: LinkTarget): boolean {
  return a.external && b.external && hostOf(a) === hostOf(b);
}

/**
 * Tells whether an anchor on another site is mistyped. If the page is in the language of the translation, its anchors
 * may be translated.
 */
function isForeignSlip(a: LinkTarget, b: LinkTarget, address: string, lang: string): boolean {
  return a.external && b.external && !namesLanguage(address, lang) && isSlip(a.anchor, b.anchor);
}

/**
 * Tells whether an anchor on another page of the translated site lacks a letter, or has two letters swapped. A
 * translated anchor can look like a typing mistake if the words are cognates (`#profesional`). An anchor of several
 * words would then have another word order. For an anchor of one word, another link must keep its anchor.
 */
function isOwnSlip(a: string, b: string, keepsAnchors: () => boolean): boolean {
  if (b.length > a.length || !isSlip(a, b)) return false;
  if (a.length === b.length && [...a].sort().join('') !== [...b].sort().join('')) return false;
  return /[-_]/.test(a) || keepsAnchors();
}

/** Tells whether the text of a link still names its anchor, such as `router.base`, and the anchor itself is a different one. */
function isOtherName(a: string, b: string, label = ''): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    b !== '' &&
    letters(a).length > 3 &&
    letters(a) !== letters(b) &&
    label.length < 40 &&
    letters(label).endsWith(letters(a))
  );
}

/**
 * Tells whether a link leads to the same site in the other language: `example.org/es/ajustes`. A typing mistake is
 * not a translation. Neither is a different path on a site that uses the same paths in both languages.
 */
function isLocalised(
  a: LinkTarget,
  b: LinkTarget,
  address: string,
  lang: string,
  sites: SiteEvidence,
): boolean {
  if (!isSameSite(a, b)) return false;
  return namesLanguage(address, lang) && !isSlip(a.page, b.page) && !sites().withSamePaths.has(hostOf(a));
}
