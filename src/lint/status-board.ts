import type { Diagnostic } from '#article/diagnostic.ts';
import { languageState, type LanguageState, type SectionState } from '#article/language-state.ts';
import { inLanguage, topId, type Article } from '#article/model.ts';
import { isRequiredIn } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';

/** The state of one language of an article. */
export interface BoardCell {
  lang: Lang;
  /** `unwanted` if the article is for another language only. */
  kind: LanguageState['kind'] | 'unwanted';
  /** The parts of the article in order; empty for the source. */
  parts: readonly BoardPart[];
}

export interface BoardPart {
  /** Section id, or `top` for the part before the first section. */
  id: string;
  /** Heading in the source, or the article's title for `top`. */
  title: string;
  state: SectionState;
}

export interface BoardRow {
  kb: number;
  title: string;
  lang: Lang;
  cells: readonly BoardCell[];
  findings: number;
}

/** The data of the translation status page. */
export interface StatusBoard {
  articles: number;
  /** Number of translated parts that are up to date. */
  inStep: number;
  behind: number;
  missing: number;
  /** Articles with open work first, then by number. */
  rows: readonly BoardRow[];
}

/** Returns the state of every language of every article, with the number of findings in its files. */
export function statusBoard(
  articles: Iterable<Article>,
  languages: readonly Lang[],
  diagnostics: readonly Diagnostic[],
): StatusBoard {
  const byPath = Map.groupBy(diagnostics, ({ path }) => path);
  const rows = [...articles].map((article) => rowOf(article, languages, byPath));
  const states = rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.map(({ state }) => state)));
  const count = (state: SectionState) => states.filter((each) => each === state).length;
  return {
    articles: rows.length,
    inStep: count('in-step'),
    behind: count('behind'),
    missing: count('missing'),
    rows: rows.sort((a, b) => urgency(b) - urgency(a) || a.kb - b.kb),
  };
}

function rowOf(
  article: Article,
  languages: readonly Lang[],
  byPath: ReadonlyMap<string, readonly Diagnostic[]>,
): BoardRow {
  const { kb, source, translations } = article;
  const { title } = source.frontmatter;
  const headings = [{ id: topId, title }, ...source.outline];
  const cells = languages.map((lang): BoardCell => {
    if (!isRequiredIn(article, lang)) return { lang, kind: 'unwanted', parts: [] };
    const { kind, sections } = languageState(source, inLanguage(article, lang));
    const parts = headings.map(({ id, title: heading }) => ({
      id,
      title: heading,
      state: sections.get(id) ?? 'in-step',
    }));
    return { lang, kind, parts: kind === 'source' ? [] : parts };
  });
  const findings = [source, ...translations].flatMap(({ path }) => byPath.get(path) ?? []).length;
  return { kb, title, lang: source.lang, cells, findings };
}

/** Returns the rank of an article: stale translations first, then findings, then missing languages. */
function urgency({ cells, findings }: BoardRow): number {
  if (cells.some(({ kind }) => kind === 'behind')) return 3;
  if (findings > 0) return 2;
  return cells.some(({ kind }) => kind === 'missing') ? 1 : 0;
}
