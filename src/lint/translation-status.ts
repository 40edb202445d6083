import type { Diagnostic } from '#article/diagnostic.ts';
import { languageState, type LanguageState, type SectionState } from '#article/language-state.ts';
import { inLanguage, type Article } from '#article/model.ts';
import { isRequiredIn } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { countSeverities, type Counts } from './report.ts';

export interface ArticleStatus {
  kb: number;
  title: string;
  state: LanguageState['kind'];
  /** Ids of stale sections, including those that were never stamped. */
  behind: string[];
  /** Ids of sections that the translation lacks. */
  missing: string[];
  findings: Counts;
}

export interface LangStatus {
  lang: Lang;
  articles: ArticleStatus[];
}

/** Returns the translation status of every language, by article and section. */
export function translationStatus(
  articles: readonly Article[],
  languages: readonly Lang[],
  diagnostics: readonly Diagnostic[],
): LangStatus[] {
  const byPath = Map.groupBy(diagnostics, ({ path }) => path);
  return languages.map((lang) => ({
    lang,
    articles: articles
      .filter((article) => isRequiredIn(article, lang))
      .map((article) => articleStatus(article, lang, byPath)),
  }));
}

function articleStatus(
  article: Article,
  lang: Lang,
  byPath: ReadonlyMap<string, Diagnostic[]>,
): ArticleStatus {
  const { kb, source } = article;
  const file = inLanguage(article, lang);
  const title = file?.frontmatter.title ?? source.frontmatter.title;
  const findings = countSeverities((file && byPath.get(file.path)) ?? []);
  const { kind, sections } = languageState(source, file);
  const of = (state: SectionState) => [...sections].flatMap(([id, each]) => (each === state ? [id] : []));
  const isThere = file !== undefined;
  return { kb, title, state: kind, behind: of('behind'), missing: isThere ? of('missing') : [], findings };
}
