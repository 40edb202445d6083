import type { Lang } from '#i18n/languages.ts';
import { addressOfFile, splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath, parseGuideStepPath } from '#i18n/urls/pages.ts';

/**
 * Returns the language, KB number and step that the page shows, and the base path of the site, all read from the address of the
 * page.
 */
export function articlePlace(): { lang: Lang; kb: number; step: string | undefined; base: string } {
  const parse = (path: string) => parseArticlePath(path) ?? parseGuideStepPath(path);
  const { base, parts } = splitBase(addressOfFile(location.pathname), parse)!;
  const { lang, kb } = parts;
  return { lang, kb, step: 'step' in parts ? parts.step : undefined, base };
}
