import { decodeAddress } from '#i18n/urls/base.ts';
import { anchorsOf } from '../anchors-of.ts';
import type { Atom, LintDocument } from '../document.ts';
import type { Pair } from '../pair.ts';
import { canonicalLink, isSamePage, isTitled, namesLanguage, type LinkTarget } from './canonical-link.ts';
import { isSlip } from './is-slip.ts';

/** Whether a source link and a target link lead to the same place, as far as can be told. */
export function createLinkComparison(pair: Pair): (a: Atom, b: Atom) => boolean {
  const { source, target, settings } = pair;
  const counterpart = new Map(pair.alignment.pairs);
  const keepsAnchors = createAnchorEvidence(pair);
  const sites = createSiteEvidence(pair);
  const known = (documentLinks: readonly { units: readonly { atoms: readonly Atom[] }[] }[]) =>
    new Set(
      documentLinks
        .flatMap((each) => each.units.flatMap((unit) => unit.atoms))
        .filter(({ kind }) => kind === 'link')
        .map(({ value }) => canonicalLink(value, settings.routes).page),
    );
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
    pages ??= { source: known([source]), target: known([target]) };
    return !pages.source.has(y.page) && !pages.target.has(x.page);
  };
}

/** Own anchors: they lead to the same place when their headings correspond. A letter lost in one is a slip. */
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

/** Whether some tag of the page has an id. */
export function hasId({ text }: LintDocument, id: string): boolean {
  return (
    id !== '' &&
    [`id="${id}"`, `id='${id}'`, `name="${id}"`, `id=${id}`].some((attribute) => text.includes(attribute))
  );
}

/** Whether both are mail addresses that stand for anybody's: no real host is translated, as `agency.gov` and `agencia.gov` are. */
function isMadeUpMail(a: string, b: string): boolean {
  const [x, y] = [a, b].map((url) => /^mailto:[^@]+@([\w-]{5,})\.([\w.]+)$/i.exec(url));
  if (!x || !y || x[2] !== y[2] || x[1] === y[1] || isSlip(x[1]!, y[1]!)) return false;
  return x[1]!.slice(0, 4).toLowerCase() === y[1]!.slice(0, 4).toLowerCase();
}

/** Whether two links that differ lead to one page of another site in one language, or to an article: there, all of it is the same. */
function isSameAddress(a: string, b: string): boolean {
  const [x, y] = [a, b].map((url) => url.split('#')[0]!);
  if (x === y) return /^(?:https?|kb):/.test(a) && a.includes('#');
  const [host, other] = [a, b].map((url) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1]);
  return host !== undefined && host === other && isTitled(host);
}

/**
 * Whether a link leads to the page and no longer to a place on it. A page of another site in the language of the translation
 * may lack the place, unless other links lead to places there.
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

/** Videos and searches differ between languages: another one of the same site is the counterpart. */
function isOtherMedium(a: LinkTarget, b: LinkTarget): boolean {
  if (!a.external || !b.external || hostOf(a) !== hostOf(b)) return false;
  if (isMedium(a) && isMedium(b)) return isVideoId(a) === isVideoId(b) && !isSlip(a.page, b.page);
  return searchRe.test(a.page) && a.page.replace(searchRe, '') === b.page.replace(searchRe, '');
}

/** Whether the address ends with an id of YouTube: eleven letters, digits, hyphens and underscores. */
function isVideoId({ page }: LinkTarget): boolean {
  return /^youtu(?:\.be|be\.com)\/(?:.*[/=])?[\w-]{11}$/.test(page);
}

function hostOf({ page }: LinkTarget): string {
  return page.split(/[/?]/)[0]!;
}

/** Whether the anchor on a page of another site is mistyped. In a page of its own language an anchor is translated. */
function isForeignSlip(a: LinkTarget, b: LinkTarget, address: string, lang: string): boolean {
  return a.external && b.external && !namesLanguage(address, lang) && isSlip(a.anchor, b.anchor);
}

/**
 * Whether a letter is lost in the anchor on another page of the translated site, or two are swapped. Such a page may have
 * anchors of its own, which look like slips where the words are akin (`#profesional`): the order of several words would
 * differ, and for a single one it takes another link that keeps its anchor.
 */
function isOwnSlip(a: string, b: string, keepsAnchors: () => boolean): boolean {
  if (b.length > a.length || !isSlip(a, b)) return false;
  if (a.length === b.length && [...a].sort().join('') !== [...b].sort().join('')) return false;
  return /[-_]/.test(a) || keepsAnchors();
}

/** Whether the words of a link keep the name of the place it leads to, `router.base`, and its anchor is another one. */
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

/** Whether some link of the translation leads to an anchor on another page that the source links under the same name. */
function createAnchorEvidence({ source, target }: Pair): () => boolean {
  const anchorsIn = ({ units }: LintDocument) =>
    units
      .flatMap(({ atoms }) => atoms)
      .flatMap(({ kind, value }) => (kind === 'link' ? (/[^#]#(\D+)$/.exec(value)?.[1] ?? []) : []));
  let found: boolean | undefined;
  return () => {
    if (found === undefined) {
      const kept = new Set(anchorsIn(source));
      found = anchorsIn(target).some((anchor) => kept.has(anchor));
    }
    return found;
  };
}

/**
 * The same site in the other language, under an address of its own: `example.org/es/ajustes`. A slip is no translation, and
 * neither is another path on a site that has the same paths in both languages.
 */
function isLocalised(
  a: LinkTarget,
  b: LinkTarget,
  address: string,
  lang: string,
  sites: SiteEvidence,
): boolean {
  if (!a.external || !b.external || hostOf(a) !== hostOf(b)) return false;
  return namesLanguage(address, lang) && !isSlip(a.page, b.page) && !sites().withSamePaths.has(hostOf(a));
}

/** What the links of a translation tell of sites that have pages in its language. */
type SiteEvidence = () => {
  /** Hosts with a page whose path is the same as in the source. */
  withSamePaths: ReadonlySet<string>;
  /** Hosts with a page to a place of which a link leads. */
  withAnchors: ReadonlySet<string>;
};

function createSiteEvidence({ source, target }: Pair): SiteEvidence {
  const addressesIn = ({ units }: LintDocument) =>
    units.flatMap(({ atoms }) => atoms.flatMap(({ kind, value }) => (kind === 'link' ? value : [])));
  let evidence: ReturnType<SiteEvidence> | undefined;
  return () => {
    if (evidence) return evidence;
    const pages = new Set(addressesIn(source).map((address) => canonicalLink(address).page));
    const links = addressesIn(target)
      .filter((address) => namesLanguage(address, target.lang))
      .map((address) => canonicalLink(address))
      .filter(({ external }) => external);
    const hosts = (isEvidence: (link: LinkTarget) => boolean) =>
      new Set(links.filter(isEvidence).map(hostOf));
    evidence = {
      withSamePaths: hosts(({ page }) => page.includes('/') && pages.has(page)),
      withAnchors: hosts(({ anchor }) => anchor !== ''),
    };
    return evidence;
  };
}
