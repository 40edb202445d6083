import type { Diagnostic } from '#article/diagnostic.ts';
import type { Lang } from '#i18n/languages.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { noSettings, type Settings } from '#lint/settings.ts';

/** The diagnostics for a source and one translation; single-file rules run too with `singles`. */
export function lint(
  en: string,
  translated: string,
  {
    lang = 'es',
    settings = {},
    singles = false,
  }: { lang?: Lang; settings?: Partial<Settings>; singles?: boolean } = {},
): Diagnostic[] {
  const source = openDocument('en.mdx', 'en', en).document!;
  const target = openDocument(`${lang}.mdx`, lang, translated).document!;
  return checkGroup(
    { source, targets: [target], singles, complete: true, more: [] },
    { ...noSettings, ...settings },
  );
}

/** Diagnostics as `rule lang line`, for tables of expectations. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ ruleId, lang, range }) => `${ruleId} ${lang} ${range.start.line}`);
}
