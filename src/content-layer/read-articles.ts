import { dirname, join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, ArticleFile, ParsedFile } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import type { PassageTexts } from '#article/passages.ts';
import type { Picture } from '#article/picture-file.ts';
import type { Lang } from '#i18n/languages.ts';
import { checkFile } from '#lint/run.ts';
import { fileLang, isArticleFolder } from '#lint/rules/article-files.ts';
import type { ArticleFolder, BrokenPicture, UnreadableFile } from '#lint/site-content.ts';
import type { ArticleStore, FolderResult } from './article-store.ts';
import { listFolder, projectPath, readText } from './files.ts';
import { readPassages, textsOfPassages } from './passages.ts';
import { brokenPictures, readPictures } from './pictures.ts';

export interface Articles {
  articles: Article[];
  /** The passages that articles may include. */
  passages: ParsedFile[];
  /** Numbers of article folders whose source could not be parsed. */
  unparsedIds: Set<number>;
  /** By article number and file name. */
  pictures: Map<number, ReadonlyMap<string, Picture>>;
  /** The findings of the rules for single files. */
  diagnostics: Diagnostic[];
  unreadable: UnreadableFile[];
  brokenPictures: BrokenPicture[];
  folders: { path: string; files: string[]; folders: ArticleFolder[] };
}

/** The languages of the site. They are tried as the source of an article in this order. */
type Languages = readonly Lang[];

/** Reads the article folders below `root` for which `isWanted` returns true. Reports files that cannot be used. */
export function readArticles(
  root: string,
  languages: Languages,
  projectRoot: string,
  store?: ArticleStore,
  isWanted: (folder: string) => boolean = () => true,
): Articles {
  const { folders, files } = listFolder(root);
  const result: Articles = {
    articles: [],
    passages: [],
    unparsedIds: new Set(),
    pictures: new Map(),
    diagnostics: [],
    unreadable: [],
    brokenPictures: [],
    folders: { path: projectPath(root, projectRoot), files, folders: [] },
  };
  result.passages = readPassages(dirname(root), languages, projectRoot, result.unreadable);
  const passages = textsOfPassages(result.passages);
  for (const folder of folders.filter(isWanted)) {
    const path = join(root, folder);
    const shown = { path: projectPath(path, projectRoot), name: folder, ...listFolder(path) };
    const isSourceless =
      isArticleFolder(folder) && !readFolder(path, shown, languages, projectRoot, result, store, passages);
    result.folders.folders.push({ ...shown, isSourceless });
  }
  const parsed = new Set(result.articles.map(({ kb }) => kb));
  for (const kb of result.pictures.keys()) if (!parsed.has(kb)) result.unparsedIds.add(kb);
  result.articles.sort((a, b) => a.kb - b.kb);
  return result;
}

/** Adds a folder to `result`. Returns false if the folder has translations but no source. */
function readFolder(
  path: string,
  { name: folder, files: names }: Pick<ArticleFolder, 'name' | 'files'>,
  languages: Languages,
  projectRoot: string,
  result: Articles,
  store: ArticleStore | undefined,
  passages: ReadonlyMap<Lang, PassageTexts>,
): boolean {
  const kb = Number(folder);
  const pictures = readPictures(path);
  result.pictures.set(kb, pictures);
  const texts = new Map<Lang, ArticleFile>();
  for (const name of names) {
    const lang = fileLang(name);
    if (lang === undefined) continue;
    const file = join(path, name);
    const read = readText(file, projectRoot);
    if ('unreadable' in read) result.unreadable.push({ ...read.unreadable, lang });
    else if (languages.includes(lang))
      texts.set(lang, {
        folder,
        lang,
        path: projectPath(file, projectRoot),
        text: read.text,
        passages: passages.get(lang),
      });
  }
  const parse = (): FolderResult => {
    const broken = brokenPictures(path, projectRoot);
    const sourceLang = findSource(texts, languages);
    if (sourceLang === undefined) return { diagnostics: [], broken, isSourceless: texts.size > 0 };
    return { ...assemble(texts, sourceLang), broken, isSourceless: false };
  };
  const files = { kb, texts, pictures };
  const { article, diagnostics, broken, isSourceless } = store ? store.read(files, parse) : parse();
  for (const picture of broken) result.brokenPictures.push(picture);
  for (const diagnostic of diagnostics) result.diagnostics.push(diagnostic);
  if (article) result.articles.push(article);
  return !isSourceless;
}

function assemble(
  texts: ReadonlyMap<Lang, ArticleFile>,
  sourceLang: Lang,
): Pick<FolderResult, 'article' | 'diagnostics'> {
  const source = parseSource(texts.get(sourceLang)!);
  const diagnostics = checkFile(source);
  const translations: Article['translations'] = [];
  for (const [lang, file] of texts) {
    if (lang === sourceLang) continue;
    const parsed = parseTranslation(file);
    for (const diagnostic of checkFile(parsed)) diagnostics.push(diagnostic);
    if (parsed.translation) translations.push(parsed.translation);
  }
  const { translation } = source;
  return { article: translation && { kb: translation.kb, source: translation, translations }, diagnostics };
}

/**
 * The language of the source, found without parsing: the source has a field `kind` and no field `translated`. If several files
 * match, or none has a `kind`, the first language of the site wins.
 */
function findSource(texts: Map<Lang, ArticleFile>, languages: Languages): Lang | undefined {
  const has = (lang: Lang, field: string) =>
    new RegExp(`^["']?${field}["']?\\s*:`, 'm').test(frontmatterText(texts.get(lang)!.text));
  const candidates = languages.filter((lang) => texts.has(lang) && !has(lang, 'translated'));
  return candidates.find((lang) => has(lang, 'kind')) ?? candidates[0];
}

/** The frontmatter of a text. If the frontmatter is not closed, it ends before the first heading. */
function frontmatterText(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.|#+ )/.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}
