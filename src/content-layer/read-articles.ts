import { join } from 'node:path';
import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { closest } from '#article/closest.ts';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation, type ArticleFile } from '#article/parse.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { ArticleReading, ArticleStore } from './article-store.ts';
import { listFolder, projectPath, readText } from './files.ts';
import { checkPictures, isPicture, picturesIn } from './pictures.ts';

export interface Articles {
  articles: Article[];
  /** Numbers of folders whose source could not be used. */
  unparsedIds: Set<number>;
  pictures: Map<number, ReadonlySet<string>>;
  diagnostics: Diagnostic[];
}

/** Languages tried as the source of an article, in this order; the first whose file is no translation is it. */
type Languages = readonly Lang[];

const folderRe = /^[1-9]\d*$/;

/** Reads every article folder below `root` that is wanted. A file that is no use is reported and left out. */
export function readArticles(
  root: string,
  languages: Languages,
  projectRoot: string,
  openStore?: (pictures: Articles['pictures']) => ArticleStore,
  isWanted: (folder: string) => boolean = () => true,
): Articles {
  const result: Articles = { articles: [], unparsedIds: new Set(), pictures: new Map(), diagnostics: [] };
  const store = openStore?.(result.pictures);
  const { folders, files } = listFolder(root);
  const report = reporter(result.diagnostics, projectRoot);
  if (folders.length === 0)
    report(root, 'Unexpected folder without articles', 'Make a folder for each, named by its number.');
  for (const name of files)
    report(
      join(root, name),
      `Unexpected file \`${name}\`, expected a folder for each article`,
      'Move it, or remove it; a link to a folder does not count as one.',
    );
  for (const folder of folders.filter(isWanted))
    readFolder(join(root, folder), folder, languages, projectRoot, result, store);
  const parsed = new Set(result.articles.map(({ kb }) => kb));
  for (const kb of result.pictures.keys()) if (!parsed.has(kb)) result.unparsedIds.add(kb);
  result.articles.sort((a, b) => a.kb - b.kb);
  return result;
}

function readFolder(
  path: string,
  folder: string,
  languages: Languages,
  projectRoot: string,
  result: Articles,
  store: ArticleStore | undefined,
): void {
  const report = reporter(result.diagnostics, projectRoot);
  if (!folderRe.test(folder)) {
    return report(
      path,
      `Unexpected folder \`${folder}\`, expected a KB number`,
      'Rename it to the number of the article, without zeros before it.',
    );
  }
  const { files: names, folders } = listFolder(path);
  for (const name of folders)
    report(
      join(path, name),
      `Unexpected folder \`${name}\`, expected files only`,
      'Move its files up, or remove it.',
    );
  if (!names.some((name) => /\.mdx$/i.test(name)))
    report(
      path,
      'Unexpected folder without an article',
      `Add \`${languages[0]}.mdx\`, or remove the folder.`,
    );
  result.pictures.set(Number(folder), new Set(picturesIn(path)));
  const texts = new Map<Lang, ArticleFile>();
  for (const name of names.filter((file) => !isPicture(file))) {
    const file = join(path, name);
    const lang = /^(\w[\w-]*)\.mdx$/.exec(name)?.[1];
    if (lang === undefined || !isLang(lang)) {
      const meant = closest(
        name,
        languages.map((tag) => `${tag}.mdx`),
      );
      report(
        file,
        `Unexpected file \`${name}\`, expected ${languages.map((tag) => `\`${tag}.mdx\``).join(' or ')}`,
        meant ? `Did you mean \`${meant}\`?` : 'Move it, or remove it.',
      );
      continue;
    }
    const read = readText(file, projectRoot);
    if ('diagnostic' in read) result.diagnostics.push({ ...read.diagnostic, lang });
    else if (languages.includes(lang))
      texts.set(lang, { folder, lang, path: projectPath(file, projectRoot), text: read.text });
  }
  const kb = Number(folder);
  const parse = (): ArticleReading => {
    const diagnostics = checkPictures(path, projectRoot);
    const article = assemble(path, texts, languages, diagnostics, projectRoot);
    return { article, diagnostics };
  };
  const files = { kb, path, texts, pictures: result.pictures.get(kb)! };
  const { article, diagnostics } = store ? store.read(files, parse) : parse();
  result.diagnostics.push(...diagnostics);
  if (article) result.articles.push(article);
}

type Report = (file: string, message: string, hint: string) => void;

function reporter(diagnostics: Diagnostic[], projectRoot: string): Report {
  return (file, message, hint) => {
    const path = projectPath(file, projectRoot);
    diagnostics.push({
      ruleId: 'article-files',
      severity: 'error',
      path,
      range: startOfFile,
      message,
      hint,
    });
  };
}

function assemble(
  path: string,
  texts: Map<Lang, ArticleFile>,
  languages: Languages,
  diagnostics: Diagnostic[],
  projectRoot: string,
): Article | undefined {
  if (texts.size === 0) return undefined;
  const sourceLang = findSource(texts, languages);
  if (sourceLang === undefined) {
    reporter(diagnostics, projectRoot)(
      path,
      'Unexpected translation without a source, expected one file without `translated`',
      `Add \`${languages[0]}.mdx\`, or remove the folder.`,
    );
    return undefined;
  }
  const source = parseSource(texts.get(sourceLang)!);
  diagnostics.push(...source.diagnostics);
  const translations = [];
  for (const [lang, file] of texts) {
    if (lang === sourceLang) continue;
    const { translation, diagnostics: problems } = parseTranslation(file);
    diagnostics.push(...problems);
    if (translation) translations.push(translation);
  }
  return source.translation && { kb: source.translation.kb, source: source.translation, translations };
}

/** A translation says so in its frontmatter; that is enough to tell it from a source before either is parsed. */
function findSource(texts: Map<Lang, ArticleFile>, languages: Languages): Lang | undefined {
  const candidates = languages.filter((lang) => texts.has(lang));
  return candidates.find(
    (lang) => !/^["']?translated["']?\s*:/m.test(frontmatterText(texts.get(lang)!.text)),
  );
}

/** Up to where it ends, or up to the first heading: a block that was not closed is still one. */
function frontmatterText(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.|#+ )/.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}
