import { join } from 'node:path';
import { parsePassage } from '#article/parse.ts';
import type { ParsedFile } from '#article/model.ts';
import type { PassageTexts } from '#article/passages.ts';
import type { Lang } from '#i18n/languages.ts';
import { fileLang } from '#lint/rules/article-files.ts';
import type { UnreadableFile } from '#lint/site-content.ts';
import { listFolder, projectPath, readText } from './files.ts';

/** Reads the passages in `passages` of a content folder, those of one name after each other. Adds unreadable files to `unreadable`. */
export function readPassages(
  contentRoot: string,
  languages: readonly Lang[],
  projectRoot: string,
  unreadable: UnreadableFile[],
): ParsedFile[] {
  const root = join(contentRoot, 'passages');
  return listFolder(root).folders.flatMap((folder) => {
    const { files } = listFolder(join(root, folder));
    return languages.flatMap((lang) => {
      const name = files.find((each) => fileLang(each) === lang);
      if (name === undefined) return [];
      const file = join(root, folder, name);
      const path = projectPath(file, projectRoot);
      const read = readText(file, projectRoot);
      if ('text' in read) return [parsePassage({ folder, lang, path, text: read.text })];
      unreadable.push({ ...read.unreadable, lang });
      return [];
    });
  });
}

/** The texts of passages by language and name. */
export function textsOfPassages(passages: readonly ParsedFile[]): ReadonlyMap<Lang, PassageTexts> {
  const byLang = Map.groupBy(passages, ({ lang }) => lang);
  return new Map(
    [...byLang].map(([lang, own]) => [
      lang,
      Object.fromEntries(own.map(({ folder, text }) => [folder, text])),
    ]),
  );
}
