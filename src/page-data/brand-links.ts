import type { Lang } from '#i18n/languages.ts';
import { pick, type Translate } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { pagePath } from '#i18n/urls/pages.ts';
import type { BrandLink } from '#schema/brand.ts';
import { ownPageTitles } from './own-pages.ts';

/** Own pages with a short name. The footer links them if `site.yaml` has no links for it. */
const usual = new Map([
  ['about', 'nav.about'],
  ['accessibility', 'nav.accessibility'],
] as const);

/** The links of the header or footer in a language: those of `site.yaml`, or those of the usual pages if it has none. */
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
