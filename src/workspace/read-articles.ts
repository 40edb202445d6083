import { join } from 'node:path';
import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { closest } from '#article/closest.ts';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation, type ArticleFile } from '#article/parse.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { ArticleStore } from './article-store.ts';
import { listFolder, projectPath, readText } from './files.ts';
import { isPicture } from './pictures.ts';

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

/** Reads every article folder below `root`. A file that is no use is reported and left out. */
export function readArticles(
  root: string,
  languages: Languages,
  projectRoot: string,
  openStore?: (pictures: Articles['pictures']) => ArticleStore,
): Articles {
  const result: Articles = { articles: [], unparsedIds: new Set(), pictures: new Map(), diagnostics: [] };
  const store = openStore?.(result.pictures);
  for (const folder of listFolder(root).folders)
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
  const report = (file: string, message: string, hint: string) => {
    result.diagnostics.push({
      ruleId: 'article-files',
      severity: 'error',
      path: projectPath(file, projectRoot),
      range: startOfFile,
      message,
      hint,
    });
  };
  if (!folderRe.test(folder)) {
    return report(
      path,
      `Unexpected folder \`${folder}\`, expected a KB number`,
      'Rename it to the number of the article, without zeros before it.',
    );
  }
  const { files } = listFolder(path);
  result.pictures.set(Number(folder), new Set(files.filter(isPicture)));
  const texts = new Map<Lang, ArticleFile>();
  for (const name of files.filter((file) => !isPicture(file))) {
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
  const articleFolder = { path, texts, pictures: result.pictures.get(kb)! };
  const known = store?.recall(kb, articleFolder);
  if (known) {
    result.articles.push(known);
    return;
  }
  const findings = result.diagnostics.length;
  const article = assemble(path, texts, languages, result, report);
  if (!article) return;
  const isClean = result.diagnostics.length === findings;
  result.articles.push(store?.keep(article, articleFolder, isClean) ?? article);
}

type Report = (file: string, message: string, hint: string) => void;

function assemble(
  path: string,
  texts: Map<Lang, ArticleFile>,
  languages: Languages,
  result: Articles,
  report: Report,
): Article | undefined {
  if (texts.size === 0) return undefined;
  const sourceLang = findSource(texts, languages);
  if (sourceLang === undefined) {
    report(
      path,
      'Unexpected translation without a source, expected one file without `translated`',
      `Add \`${languages[0]}.mdx\`, or remove the folder.`,
    );
    return undefined;
  }
  const source = parseSource(texts.get(sourceLang)!);
  result.diagnostics.push(...source.diagnostics);
  const translations = [];
  for (const [lang, file] of texts) {
    if (lang === sourceLang) continue;
    const { translation, diagnostics } = parseTranslation(file);
    result.diagnostics.push(...diagnostics);
    if (translation) translations.push(translation);
  }
  return source.translation && { kb: source.translation.kb, source: source.translation, translations };
}

/** A translation says so in its frontmatter; that is enough to tell it from a source before either is parsed. */
function findSource(texts: Map<Lang, ArticleFile>, languages: Languages): Lang | undefined {
  const candidates = languages.filter((lang) => texts.has(lang));
  return candidates.find((lang) => !/^translated:/m.test(frontmatterText(texts.get(lang)!.text)));
}

function frontmatterText(text: string): string {
  return /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}
