import type { Article, ParsedFile } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { changedFiles, textBefore } from './changed-files.ts';
import { KbError } from './kb-error.ts';

/** The changed files of articles, parsed as they were in the commit where this branch left `ref`, by path. Empty without git. */
export function filesBefore(ref: string, articles: readonly Article[], cwd: string): Map<string, ParsedFile> {
  const changed = changedOrNone(ref, cwd);
  const before = new Map<string, ParsedFile>();
  for (const { kb, source, translations } of articles) {
    for (const { path, lang, open } of [source, ...translations]) {
      const text = changed.has(path) ? textBefore(ref, path, cwd) : undefined;
      if (text === undefined) continue;
      const parse = path === source.path ? parseSource : parseTranslation;
      before.set(path, parse({ folder: String(kb), lang, path, text, passages: open().passages }));
    }
  }
  return before;
}

/** The changed files, or none if git cannot tell: a check works without git. */
function changedOrNone(ref: string, cwd: string): ReadonlySet<string> {
  try {
    return changedFiles(ref, cwd);
  } catch (error) {
    if (error instanceof KbError) return new Set();
    throw error;
  }
}
