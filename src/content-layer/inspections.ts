import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '#article/model.ts';
import { inspectArticle, settingsOf, type SiteToCheck } from '#lint/check-site.ts';
import type { Inspection } from '#lint/run.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { hasNews, readEntries, writeEntries, type Entries } from './entries.ts';

/** What the linter found in each article, kept until the article, a setting or the linter changes. */
export interface Inspections {
  /** What is found in an article; `key` is what it was made from. */
  inspect: (article: Article, key: string) => Inspection;
  /** Whether what is kept on disk is not `entries`. */
  hasNews: () => boolean;
  /** Everything that was inspected or recalled since the store was opened. */
  entries: () => Entries<KeptInspection>;
}

/** What is kept of an article. */
export interface KeptInspection {
  key: string;
  inspection: Inspection;
}

/** Opens what is kept of the articles of a content folder. `site` has the settings they are checked with. */
export function openInspections(contentRoot: string, site: Omit<SiteToCheck, 'articles'>): Inspections {
  const settings = settingsOf(site);
  const code = codeFingerprint(['article', 'i18n', 'lint', 'schema']);
  const base = createHash('sha256')
    .update(JSON.stringify([code, settings]))
    .digest('hex');
  const known = readEntries<KeptInspection>(inspectionsFile(contentRoot), base);
  const now = new Map<number, KeptInspection>();
  return {
    inspect: (article, key) => {
      const before = now.get(article.kb) ?? known.get(article.kb);
      const kept = before?.key === key ? before : { key, inspection: inspectArticle(article, settings) };
      now.set(article.kb, kept);
      return kept.inspection;
    },
    hasNews: () => hasNews(known, now),
    entries: () => ({ base, entries: [...now] }),
  };
}

/** Writes down what was inspected. */
export function saveInspections(contentRoot: string, entries: Entries<KeptInspection>): void {
  writeEntries(inspectionsFile(contentRoot), entries);
}

function inspectionsFile(contentRoot: string): string {
  return join(cacheFolder(contentRoot), 'inspections.json');
}
