import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite } from '#lint/check-site.ts';
import { openInspections, saveInspections } from './inspections.ts';
import type { LoadedContent } from './load-content.ts';

/** What `checkSite` finds in content that was loaded; an article is checked again when it, a setting or the linter has changed. */
export function checkLoaded(contentRoot: string, content: LoadedContent, today: string): Diagnostic[] {
  const inspections = openInspections(contentRoot, content);
  const diagnostics = checkSite(content, today, {}, (article) =>
    inspections.inspect(article, content.keys.get(article.kb)!),
  );
  saveInspections(contentRoot, inspections.entries());
  return diagnostics;
}
