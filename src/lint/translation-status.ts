import type { Diagnostic } from '#article/diagnostic.ts';
import { topId, type Article } from '#article/model.ts';
import { sectionFingerprints } from '#article/sections.ts';
import type { Lang } from '#i18n/languages.ts';
import { countSeverities, type Counts } from './report.ts';

export type ArticleState = 'source' | 'current' | 'stale' | 'missing';

export interface ArticleStatus {
  kb: number;
  title: string;
  state: ArticleState;
  /** Ids of sections that were made from an older text, or never stamped. */
  stale: string[];
  /** Ids of sections that the translation does not have. */
  missing: string[];
  findings: Counts;
}

export interface LangStatus {
  lang: Lang;
  articles: ArticleStatus[];
}

/** How far every language is, article by article and section by section. */
export function translationStatus(
  articles: readonly Article[],
  languages: readonly Lang[],
  diagnostics: readonly Diagnostic[],
): LangStatus[] {
  const byPath = Map.groupBy(diagnostics, ({ path }) => path);
  return languages.map((lang) => ({
    lang,
    articles: articles.map((article) => articleStatus(article, lang, byPath)),
  }));
}

function articleStatus(
  article: Article,
  lang: Lang,
  byPath: ReadonlyMap<string, Diagnostic[]>,
): ArticleStatus {
  const { kb, source } = article;
  const translation = article.translations.find((each) => each.lang === lang);
  const file = source.lang === lang ? source : translation;
  const status = { kb, title: file?.frontmatter.title ?? source.frontmatter.title, stale: [], missing: [] };
  const findings = countSeverities((file && byPath.get(file.path)) ?? []);
  if (source.lang === lang) return { ...status, state: 'source', findings };
  if (!translation) return { ...status, state: 'missing', findings };
  const { sections } = translation.frontmatter.translated;
  const own = new Set([topId, ...translation.sections.map(({ id }) => id)]);
  const now = [...sectionFingerprints(source)];
  const missing = now.filter(([id]) => !own.has(id)).map(([id]) => id);
  const stale = now
    .filter(([id, fingerprint]) => own.has(id) && sections[id] !== fingerprint)
    .map(([id]) => id);
  return {
    ...status,
    state: stale.length + missing.length > 0 ? 'stale' : 'current',
    stale,
    missing,
    findings,
  };
}
