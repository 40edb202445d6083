import type { Lang } from '#i18n/languages.ts';
import { loadSite } from './site.ts';

/** The paths of routes that stand once in each language of the site. */
export async function langPaths(): Promise<{ params: { lang: Lang } }[]> {
  const { languages } = await loadSite();
  return languages.map((lang) => ({ params: { lang } }));
}
