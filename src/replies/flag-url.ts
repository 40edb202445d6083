/** Runs in Node and in the browser. */
import type { Lang } from '#i18n/languages.ts';

export interface Flagged {
  kb: number;
  /** Empty for the article as a whole. */
  section: string;
  lang: Lang;
  revised: string;
  reason?: string | undefined;
}

/**
 * The address to report a mistake at: the site's own template with what is reported filled in, and nothing else.
 *
 * @example flagUrl('mailto:a@b.example?subject=KB{kb}%20{section}', { kb: 7, section: 'a b', lang: 'en', revised: '2026-11-22' }) // 'mailto:a@b.example?subject=KB7%20a%20b'
 */
export function flagUrl(template: string, { kb, section, lang, revised, reason = '' }: Flagged): string {
  const values: Record<string, string> = { kb: String(kb), section, lang, revised, reason };
  return template.replace(/\{(kb|section|lang|revised|reason)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
}
