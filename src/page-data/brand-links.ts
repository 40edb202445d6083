import type { Lang } from '#i18n/languages.ts';
import { pick, type Translate } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { pagePath } from '#i18n/urls/pages.ts';
import type { BrandLink } from '#schema/brand.ts';
import { ownPageTitles } from './own-pages.ts';

/** Pages of the site's own that have a short name; they stand in the footer if `site.yaml` lists no links for it. */
const usual = new Map([
  ['about', 'nav.about'],
  ['accessibility', 'nav.accessibility'],
] as const);

/** Links of `site.yaml` as the header and the footer show them in a language; without a list, those to the usual pages. */
export async function brandLinks(
  links: readonly BrandLink[] | undefined,
  lang: Lang,
  t: Translate,
  base: string,
): Promise<{ href: string; name: string }[]> {
  if (links?.length === 0) return [];
  const titles = await ownPageTitles(lang);
  const wanted: readonly BrandLink[] = links ?? [...usual.keys()].map((page) => ({ page }));
  return wanted.flatMap(({ name, url, page }) => {
    if (url !== undefined) return { href: url, name: pick(name!, lang) };
    const title = titles.get(page!);
    if (title === undefined) return [];
    const short = usual.get(page as 'about');
    return {
      href: withBase(base, pagePath(lang, page!)),
      name: name ? pick(name, lang) : short ? t(short) : title,
    };
  });
}
