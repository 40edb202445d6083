import type { Article, ParsedFile } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { changedFiles, textBefore } from './changed-files.ts';
import { KbError } from './kb-error.ts';

/** The files of articles that changed, by path, as they were where this branch left `ref`. Empty outside a repository. */
export function filesBefore(ref: string, articles: readonly Article[], cwd: string): Map<string, ParsedFile> {
  const changed = changedOrNone(ref, cwd);
  const before = new Map<string, ParsedFile>();
  for (const { kb, source, translations } of articles) {
    for (const { path, lang } of [source, ...translations]) {
      const text = changed.has(path) ? textBefore(ref, path, cwd) : undefined;
      if (text === undefined) continue;
      const parse = path === source.path ? parseSource : parseTranslation;
      before.set(path, parse({ folder: String(kb), lang, path, text }));
    }
  }
  return before;
}

/** A check needs no git. */
function changedOrNone(ref: string, cwd: string): ReadonlySet<string> {
  try {
    return changedFiles(ref, cwd);
  } catch (error) {
    if (error instanceof KbError) return new Set();
    throw error;
  }
}
