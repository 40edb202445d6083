import { closest } from '#article/closest.ts';
import { startOfFile } from '#article/diagnostic.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { isPicture } from '../picture-formats.ts';
import { defineRule, type Finding } from '../rule.ts';
import type { ArticleFolder } from '../site-content.ts';

export default defineRule({
  id: 'article-files',
  summary: 'An article is a folder with one file for each language.',
  severity: 'error',
  scope: 'content',
  check({ folders: { path, files, folders }, languages }, report) {
    const reportAt: ReportAt = (file, message, hint, more) =>
      report({ path: file }, { range: startOfFile, message, hint, ...more });
    if (folders.length === 0)
      reportAt(path, 'Unexpected folder without articles', 'Make a folder for each, named by its number.', {
        unusable: true,
      });
    for (const name of files)
      reportAt(
        `${path}/${name}`,
        `Unexpected file \`${name}\`, expected a folder for each article`,
        'Move it, or remove it; a link to a folder does not count as one.',
      );
    for (const folder of folders) checkFolder(folder, languages, reportAt);
  },
});

type ReportAt = (path: string, message: string, hint: string, more?: Pick<Finding, 'unusable'>) => void;

const folderRe = /^[1-9]\d*$/;

/** Tells whether a folder name is an article number. */
export function isArticleFolder(name: string): boolean {
  return folderRe.test(name);
}

/**
 * Returns the language of an article's file from its name, or undefined.
 *
 * @example fileLang('es.mdx') // 'es'
 */
export function fileLang(name: string): Lang | undefined {
  const lang = /^(\w[\w-]*)\.mdx$/.exec(name)?.[1];
  return lang !== undefined && isLang(lang) ? lang : undefined;
}

function checkFolder(folder: ArticleFolder, languages: readonly Lang[], report: ReportAt): void {
  const { path, name, files, folders, isSourceless } = folder;
  if (!isArticleFolder(name))
    return report(
      path,
      `Unexpected folder \`${name}\`, expected a KB number`,
      'Rename it to the number of the article, without zeros before it.',
    );
  for (const inner of folders)
    report(
      `${path}/${inner}`,
      `Unexpected folder \`${inner}\`, expected files only`,
      'Move its files up, or remove it.',
    );
  const addSource = `Add \`${languages[0]}.mdx\`, or remove the folder.`;
  if (!files.some((file) => /\.mdx$/i.test(file)))
    report(path, 'Unexpected folder without an article', addSource);
  const names = languages.map((tag) => `${tag}.mdx`);
  for (const file of files) {
    if (isPicture(file) || fileLang(file)) continue;
    const meant = closest(file, names);
    report(
      `${path}/${file}`,
      `Unexpected file \`${file}\`, expected ${names.map((each) => `\`${each}\``).join(' or ')}`,
      meant ? `Did you mean \`${meant}\`?` : 'Move it, or remove it.',
    );
  }
  if (isSourceless)
    report(
      path,
      'Unexpected translation without a source, expected one file without `translated`',
      addSource,
      { unusable: true },
    );
}
