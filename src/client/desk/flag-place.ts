import type { ArticleData } from '#replies/api/article.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ReportPlace } from '#i18n/urls/reports.ts';
import { flagButton } from '../report-reasons.ts';

/** What reports a mistake in an article, or in a section or step of it; none where the site takes no such report. */
export function flagPlace(
  { flag, kb, lang, revised }: ArticleData,
  { section = '', step = '' }: { section?: string | undefined; step?: string | undefined },
  { base, t, from }: { base: string; t: Translate; from: ReportPlace },
): HTMLElement | undefined {
  if (flag === undefined) return undefined;
  return flagButton({ way: flag, base, lang, t }, { kb: String(kb), section, step, revised, from });
}
