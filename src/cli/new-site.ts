import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { ArticleFile } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { makeStamp } from '#lint/stamp.ts';
import { writeStamp } from '#lint/write-stamp.ts';

/** The settings of a new help centre. */
export interface NewSite {
  name: string;
  /** Its address without a path. */
  url: string;
  base: string;
  /** The languages of the site. The first is the source of the others. */
  languages: readonly [Lang, ...Lang[]];
  /** The current date: `2026-11-23`. */
  today: string;
  /** The values of `{{…}}` placeholders, besides the name. */
  words: Readonly<Record<string, string>>;
}

export type Files = ReadonlyMap<string, string>;

/** Names that npm does not allow or changes in a package. Templates use other names, which are replaced here. */
const renamed: readonly [RegExp, string][] = [
  [/^_git(attributes|ignore)$/, '.git$1'],
  [/^_github\//, '.github/'],
];

/**
 * The files of a new content folder, by path.
 *
 * @param template the files of `templates/help` in all languages
 */
export function newSiteFiles(template: Files, site: NewSite): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of template) {
    const lang = /^(?:articles|pages)\/[^/]+\/([\w-]+)\.mdx$/.exec(path)?.[1];
    if (path.endsWith('/article.yaml')) continue;
    if (lang !== undefined && !(site.languages as readonly string[]).includes(lang)) continue;
    if (path.startsWith('articles/')) files.set(path, articleText(template, path, lang as Lang, site));
    else if (/^[\w-]+\.yaml$/.test(path)) files.set(path, dataText(path, text, site));
    else {
      const name = renamed.reduce((shown, [re, to]) => shown.replace(re, to), path);
      files.set(name, fill(text, site));
    }
  }
  return files;
}

function fill(text: string, { name, words }: NewSite): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, word: string) =>
    word === 'name' ? name : (words[word] ?? whole),
  );
}

/** A data file with only the site's languages. */
function dataText(path: string, text: string, site: NewSite): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const tags = keys.filter((key) => isLang(key));
      const isOfLanguages = tags.length > 0 && keys.every((key) => isLang(key) || key === 'id');
      if (!isOfLanguages) return;
      for (const tag of tags) if (!(site.languages as readonly string[]).includes(tag)) map.delete(tag);
    },
    Scalar: (key, node) => {
      if (key === 'value' && typeof node.value === 'string') node.value = fill(node.value, site);
    },
  });
  if (path === 'site.yaml' && isMap(document.contents)) {
    for (const field of ['name', 'url', 'base'] as const) document.set(field, site[field]);
    document.set('languages', document.createNode(site.languages, { flow: true }));
  }
  const written = document.toString({ lineWidth: 0, singleQuote: true });
  return written.replace(/(?<=: )\[ (.*?) \](?=[ ,}\n])/g, '[$1]');
}

/** An article in a language. The source also gets the shared frontmatter, a translation the fingerprints of its source. */
function articleText(template: Files, path: string, lang: Lang, site: NewSite): string {
  const source = fileOf(template, path, site.languages[0], site);
  if (lang === site.languages[0]) return source.text;
  const target = fileOf(template, path, lang, site);
  const stamp = makeStamp(parseSource(source).translation!, parseTranslation(target).translation!).stamp;
  return writeStamp(target.text, stamp);
}

function fileOf(template: Files, path: string, lang: Lang, { languages, today }: NewSite): ArticleFile {
  const [, folder = ''] = path.split('/');
  const own = template.get(`articles/${folder}/${lang}.mdx`)!;
  const facts = `${template.get(`articles/${folder}/article.yaml`)!}reviewed: ${today}\n`;
  const text = own
    .replace('---\n', `---\nkb: ${folder}\n`)
    .replace(
      /^change:.*\n/m,
      (change) => `revised: ${today}\n${change}${lang === languages[0] ? facts : ''}`,
    );
  return { folder, lang, path: `articles/${folder}/${lang}.mdx`, text };
}
