import { decodeAddress } from '#i18n/urls/base.ts';
import type { Group } from './group.ts';
import type { Former, FormerPage, Note } from './model.ts';
import type { Resolve } from './resolve-links.ts';
import { headingsOf, titleOf } from './section-ids.ts';
import { anchorOf } from './slugs.ts';
import type { HeadingData } from './to-markdown.ts';

interface Surroundings {
  former: Former;
  byKey: ReadonlyMap<string, Group>;
  notes: Note[];
}

/** Returns the function that resolves the links of a page. */
export function resolverFor(group: Group, page: FormerPage, { former, byKey, notes }: Surroundings): Resolve {
  const sectionOf = (target: Group, said: string): string | undefined => {
    const anchor = decodeAddress(said);
    const drafts = target.drafts.map((draft, index) => ({ draft, ids: target.ids[index]! }));
    const own = drafts.find(({ draft }) => draft.page.lang === page.lang);
    for (const { draft, ids } of [...(own ? [own] : []), ...drafts]) {
      const at = headingsOf(draft.body).findIndex(
        (heading) =>
          (heading.data as HeadingData | undefined)?.anchor === anchor ||
          anchorOf(titleOf(heading)) === anchor,
      );
      if (at >= 0) return ids[at];
    }
    return undefined;
  };
  return (href) => {
    if (href.startsWith('#')) {
      const section = sectionOf(group, href.slice(1));
      if (section !== undefined) return { href: `#${section}` };
      notes.push({ where: page.where, text: `The link to ${href} led to no heading; its text stays.` });
      return { text: true };
    }
    const found = former.linkOf(href, page);
    const target = found && byKey.get(found.key);
    if (!found || !target) {
      const plain = former.hrefOf(href, page);
      if (plain !== undefined) return { href: plain };
      notes.push({ where: page.where, text: `The link to ${href} leads to nothing of the export.` });
      return { lost: href };
    }
    const section = found.anchor ? sectionOf(target, found.anchor) : undefined;
    if (found.anchor && section === undefined)
      notes.push({
        where: page.where,
        text: `The link to ${href} led to no heading; it leads to the article.`,
      });
    return { href: `kb:${target.kb}${section === undefined ? '' : `#${section}`}` };
  };
}
