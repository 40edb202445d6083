import { publicArticle } from '#article/audience.ts';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, Translation } from '#article/model.ts';
import type { Picture } from '#article/picture-file.ts';
import type { Content } from './read-content.ts';

/** Content for the public: without internal articles, passages and pictures. */
export function publicContent(content: Content): Content {
  const shown = content.articles.filter(isPublic);
  return {
    ...content,
    articles: shown.map(publicArticle),
    pictures: new Map(shown.map((article) => [article.kb, publicPictures(article, content.pictures)])),
  };
}

/** The findings in files without internal passages. Others could quote internal text. */
export function publicFindings(findings: readonly Diagnostic[], { articles }: Content): Diagnostic[] {
  const internal = articles.filter(
    (article) => !isPublic(article) || languagesIn(article).some(({ hasInternal }) => hasInternal),
  );
  const paths = new Set(internal.flatMap(languagesIn).map(({ path }) => path));
  return findings.filter(
    ({ path, related = [] }) => !paths.has(path) && !related.some((place) => paths.has(place.path)),
  );
}

export function isPublic({ source }: Article): boolean {
  return source.frontmatter.audience === 'public';
}

/** The file names of the pictures that only internal passages show, with their variants for languages. */
export function internalPictures(article: Article, files: Iterable<string>): string[] {
  const references = languagesIn(article).flatMap((each) =>
    each.references.filter(({ kind }) => kind === 'picture'),
  );
  const shown = new Set(references.filter(({ isInternal }) => !isInternal).map(({ value }) => value));
  const internal = new Set(references.map(({ value }) => value).filter((value) => !shown.has(value)));
  return [...files].filter(
    (name) => internal.has(name) || internal.has(name.replace(/\.[a-z]{2}(?=\.\w+$)/, '')),
  );
}

function publicPictures(article: Article, pictures: Content['pictures']): ReadonlyMap<string, Picture> {
  const own = pictures.get(article.kb) ?? new Map<string, Picture>();
  const internal = new Set(internalPictures(article, own.keys()));
  return new Map([...own].filter(([name]) => !internal.has(name)));
}

function languagesIn({ source, translations }: Article): Translation[] {
  return [source, ...translations];
}
