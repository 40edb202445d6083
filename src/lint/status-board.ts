import type { Diagnostic } from '#article/diagnostic.ts';
import { languageState, type LanguageState, type SectionState } from '#article/language-state.ts';
import { inLanguage, topId, type Article } from '#article/model.ts';
import { isRequiredIn } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';

/** How one language of an article stands. */
export interface BoardCell {
  lang: Lang;
  /** `unwanted` where the article is meant for another language only. */
  kind: LanguageState['kind'] | 'unwanted';
  /** From the beginning of the article to its last section; none for the source. */
  parts: readonly BoardPart[];
}

export interface BoardPart {
  /** `top` for what comes before the first section. */
  id: string;
  /** Heading in the source; the title of the article for `top`. */
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

/** What the page of the translation status shows. */
export interface StatusBoard {
  articles: number;
  /** Sections of translations, beginnings included. */
  inStep: number;
  behind: number;
  missing: number;
  /** What there is to do comes first, then by number. */
  rows: readonly BoardRow[];
}

/** How far every language of every article is, with the number of findings in its files. */
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

/** Articles with something to do: a translation behind, then findings, then a language that is missing. */
function urgency({ cells, findings }: BoardRow): number {
  if (cells.some(({ kind }) => kind === 'behind')) return 3;
  if (findings > 0) return 2;
  return cells.some(({ kind }) => kind === 'missing') ? 1 : 0;
}
