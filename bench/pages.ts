import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  articlePath,
  homePath,
  neutralPath,
  notFoundPath,
  pagePath,
  searchPath,
  topicPath,
} from '#i18n/urls/pages.ts';
import type { Lang } from '#i18n/languages.ts';
import { UsageError } from './benchmark.ts';

/** The pages that are measured, below the base: one of each kind in a language. */
export function pagesOf(lang: Lang): Map<string, string> {
  return new Map([
    ['home', homePath(lang)],
    ['article', articlePath(lang, 1133)],
    ['reference', articlePath(lang, 2816)],
    ['longest article', articlePath(lang, 9002)],
    ['topic', topicPath(lang, 'login')],
    ['search', searchPath(lang)],
    ['about', pagePath(lang, 'about')],
    ['language choice', neutralPath(1133)],
  ]);
}

/** The built site that is measured. Throws `UsageError` where there is none. */
export function builtSite(folder = 'dist'): string {
  if (!existsSync(join(folder, notFoundPath)))
    throw new UsageError(`There is no built site in ${folder}; run \`npm run build\` first.`);
  return folder;
}
