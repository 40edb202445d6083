import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TranslationHead } from '#article/compile.ts';
import type { TranslationRecord } from '#article/reopen.ts';
import type { Lang } from '#i18n/languages.ts';
import type { SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { readEntries, writeEntries, type Entries } from './entries.ts';
import type { SiteData } from './read-content.ts';

/** What is kept of an article besides its texts. */
export interface StoredArticle {
  key: string;
  /** Of the file that holds its texts. */
  size: number;
  isClean: boolean;
  source: TranslationRecord<SourceFrontmatter>;
  sourceLang: Lang;
  translations: [Lang, TranslationRecord<TranslationFrontmatter>][];
  /** The source first. */
  heads: TranslationHead[];
}

/** What the articles of a site quote besides their own files. */
export type QuotedData = Pick<SiteData, 'site' | 'contacts' | 'external'>;

/** By number, what was kept of the articles of a content folder by the same code, quoting the same data. */
export function readStored(contentRoot: string, data: QuotedData): Map<number, StoredArticle> {
  return readEntries(storeFile(contentRoot), storeBase(data));
}

/** Writes down what a store has kept. */
export function saveStored(contentRoot: string, entries: Entries<StoredArticle>): void {
  writeEntries(storeFile(contentRoot), entries);
}

/** What all that is kept depends on besides the files of each article: the code, and the data that is quoted. */
export function storeBase({ site: { base, url }, contacts, external }: QuotedData): string {
  const code = codeFingerprint(['article', 'i18n', 'lint', 'schema', 'content-layer']);
  return createHash('sha256')
    .update(JSON.stringify([code, base, url, contacts, external]))
    .digest('hex');
}

function storeFile(contentRoot: string): string {
  return join(cacheFolder(contentRoot), 'articles.json');
}
