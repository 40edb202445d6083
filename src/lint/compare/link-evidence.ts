import type { LintDocument } from '../document.ts';
import type { Pair } from '../pair.ts';
import { canonicalLink, hostOf, namesLanguage, type LinkTarget } from './canonical-link.ts';

/** Evidence, from the links of a translation, about sites that have pages in its language. */
export type SiteEvidence = () => {
  /** Hosts with at least one page whose path is the same as in the source. */
  withSamePaths: ReadonlySet<string>;
  /** Hosts with at least one link that has an anchor. */
  withAnchors: ReadonlySet<string>;
};

/** Returns the addresses of all links of a page, in the order of the page. */
export function addressesIn({ units }: LintDocument): string[] {
  return units.flatMap(({ atoms }) => atoms.flatMap(({ kind, value }) => (kind === 'link' ? value : [])));
}

/** Returns a function that gathers the evidence about sites at its first call. */
export function createSiteEvidence({ source, target }: Pair): SiteEvidence {
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

/** Returns a function that tells whether any link of the translation keeps an anchor of another page as the source has it. */
export function createAnchorEvidence({ source, target }: Pair): () => boolean {
  const anchorsIn = (document: LintDocument) =>
    addressesIn(document).flatMap((address) => /[^#]#(\D+)$/.exec(address)?.[1] ?? []);
  let isKept: boolean | undefined;
  return () => {
    if (isKept === undefined) {
      const sourceAnchors = new Set(anchorsIn(source));
      isKept = anchorsIn(target).some((anchor) => sourceAnchors.has(anchor));
    }
    return isKept;
  };
}
