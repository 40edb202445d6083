import type { Diagnostic } from '#article/diagnostic.ts';
import { topId, type Article, type Translation } from '#article/model.ts';
import { rules } from './registry.ts';

const comparing: ReadonlySet<string> = new Set(
  rules.filter(({ scope }) => scope === 'pair').map(({ id }) => id),
);

/**
 * Lowers the errors of sections that are known to be stale to warnings. `kb stamp --behind` records such a section
 * together with the fingerprint of its source. Readers see a notice in the section.
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

/** Returns the id of the section that contains a line. */
function sectionAt({ sections }: Translation, line: number): string {
  return sections.findLast(({ range }) => range.start.line <= line)?.id ?? topId;
}
