import type { Diagnostic } from '#article/diagnostic.ts';

/** How far below its heading the text of a section begins. */
const reach = 4;

/** Leaves out that a section is empty where it is reported already that its text is missing. */
export function dropEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = diagnostics
    .filter(({ ruleId, related = [] }) => ruleId !== 'empty-sections' && related.length > 0)
    .flatMap(({ path, range, related = [] }) => [{ path, range }, ...related])
    .map((place) => ({ path: place.path, line: place.range.start.line }));
  return diagnostics.filter(({ ruleId, path, range }) => {
    if (ruleId !== 'empty-sections') return true;
    const { line } = range.start;
    return !places.some((place) => place.path === path && place.line >= line && place.line <= line + reach);
  });
}
