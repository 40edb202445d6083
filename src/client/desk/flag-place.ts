import type { ArticleData } from '#replies/api/article.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ReportPlace } from '#i18n/urls/reports.ts';
import { flagButton } from '../report-reasons.ts';

/** Returns the button that reports a mistake in an article, section or step; undefined if the site takes no such reports. */
export function flagPlace(
  { flag, kb, lang, revised }: ArticleData,
  { section = '', step = '' }: { section?: string | undefined; step?: string | undefined },
  { base, t, from }: { base: string; t: Translate; from: ReportPlace },
): HTMLElement | undefined {
  if (flag === undefined) return undefined;
  return flagButton({ way: flag, base, lang, t }, { kb: String(kb), section, step, revised, from });
}
