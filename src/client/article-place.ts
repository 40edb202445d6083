import type { Lang } from '#i18n/languages.ts';
import { addressOfFile, splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath, parseGuideStepPath } from '#i18n/urls/pages.ts';

/** The page's own address says language, number and step of what it shows and, by what stands before them, the base. */
export function articlePlace(): { lang: Lang; kb: number; step: string | undefined; base: string } {
  const parse = (path: string) => parseArticlePath(path) ?? parseGuideStepPath(path);
  const { base, parts } = splitBase(addressOfFile(location.pathname), parse)!;
  const { lang, kb } = parts;
  return { lang, kb, step: 'step' in parts ? parts.step : undefined, base };
}
