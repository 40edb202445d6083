import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite } from '#lint/check-site.ts';
import { cacheFolder } from './cache-folder.ts';
import { openInspections, saveInspections } from './inspections.ts';
import type { LoadedContent } from './load-content.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** What `checkSite` finds in content that was loaded; an article is checked again when it, a setting or the linter has changed. */
export function checkLoaded(contentRoot: string, content: LoadedContent, today: string): Diagnostic[] {
  const inspections = openInspections(contentRoot, content);
  const diagnostics = checkSite(content, today, {}, (article) =>
    inspections.inspect(article, content.keys.get(article.kb)!),
  );
  if (inspections.hasNews()) saveInspections(contentRoot, inspections.entries());
  writeCacheFile(findingsFile(contentRoot), JSON.stringify(diagnostics));
  return diagnostics;
}

/** What the last check of a content folder found. */
export function lastFindings(contentRoot: string): Diagnostic[] {
  return JSON.parse(readFileSync(findingsFile(contentRoot), 'utf8')) as Diagnostic[];
}

function findingsFile(contentRoot: string): string {
  return join(cacheFolder(contentRoot), 'findings.json');
}
