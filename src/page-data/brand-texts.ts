import type { Lang } from '#i18n/languages.ts';
import { formatDate, pick } from '#i18n/translate.ts';
import type { Site } from '#schema/site.ts';

/** The texts that describe a site in a language. A text that the site does not set is empty. */
export interface BrandTexts {
  tagline: string;
  lead: string;
  /** A notice of who runs the site. */
  notice: string;
  /** The name with the tagline. */
  title: string;
  /** The description for search engines and other sites. */
  description: string;
}

/** The texts of `site.yaml` in a language. */
export function brandTexts(site: Site, lang: Lang): BrandTexts {
  const name = pick(site.name, lang);
  const tagline = pick(site.tagline, lang);
  const notice = pick(site.notice, lang).replace(
    '{date}',
    site.factsDate ? formatDate(site.factsDate, lang) : '',
  );
  return {
    tagline,
    lead: pick(site.lead, lang),
    notice,
    title: tagline === '' ? name : `${name}: ${tagline}`,
    description: [tagline === '' ? '' : `${tagline}.`, notice].join(' ').trim() || name,
  };
}
