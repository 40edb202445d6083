import type { Diagnostic } from '#article/diagnostic.ts';
import { languageState, type LanguageState, type SectionState } from '#article/language-state.ts';
import type { Article } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { countSeverities, type Counts } from './report.ts';

export interface ArticleStatus {
  kb: number;
  title: string;
  state: LanguageState['kind'];
  /** Ids of sections that were made from an older text, or never stamped. */
  behind: string[];
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
  const title = file?.frontmatter.title ?? source.frontmatter.title;
  const findings = countSeverities((file && byPath.get(file.path)) ?? []);
  const recorded = translation && {
    outline: translation.outline,
    fingerprints: translation.frontmatter.translated.sections,
  };
  const { kind, sections } = languageState(source, source.lang === lang ? source : recorded);
  const of = (state: SectionState) => [...sections].flatMap(([id, each]) => (each === state ? [id] : []));
  const isThere = file !== undefined;
  return { kb, title, state: kind, behind: of('behind'), missing: isThere ? of('missing') : [], findings };
}
