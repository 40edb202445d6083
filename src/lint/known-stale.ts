import type { Diagnostic } from '#article/diagnostic.ts';
import { topId, type Article, type Translation } from '#article/model.ts';
import { rules } from './registry.ts';

const comparing: ReadonlySet<string> = new Set(
  rules.filter(({ scope }) => scope === 'pair').map(({ id }) => id),
);

/**
 * Diagnostics of an article in which a contradiction is a warning where its translation is known to be behind: `kb stamp --behind`
 * says so of a section and of its source as it is now. Readers see the notice that such a section has.
 */
export function lowerKnownStale(
  diagnostics: readonly Diagnostic[],
  { source, translations }: Article,
): Diagnostic[] {
  const byPath = new Map(translations.map((translation) => [translation.path, translation]));
  return diagnostics.map((diagnostic) => {
    const { severity, ruleId, path, unusable, hint } = diagnostic;
    const translation = byPath.get(path);
    if (severity !== 'error' || unusable || !translation || !comparing.has(ruleId)) return diagnostic;
    const section = sectionAt(translation, diagnostic.range.start.line);
    const known = translation.frontmatter.translated?.behind?.[section];
    if (known === undefined || known.of !== source.fingerprints[section]) return diagnostic;
    const why = `Known to be behind: ${known.because}.`;
    return { ...diagnostic, severity: 'warning', hint: hint === undefined ? why : `${why} ${hint}` };
  });
}

/** The section a line is in. */
function sectionAt({ sections }: Translation, line: number): string {
  return sections.findLast(({ range }) => range.start.line <= line)?.id ?? topId;
}
