import type { CompiledSection, CompiledTranslation, SharedFields } from './compile.ts';
import { languageState, type LanguageState, type SectionState } from './language-state.ts';
import { topId } from './model.ts';
import type { Lang } from '#i18n/languages.ts';

/** An article with its languages, compiled. */
export interface CompiledArticle {
  kb: number;
  /** What holds in every language. */
  shared: SharedFields;
  source: CompiledTranslation;
  /** The source included. */
  byLang: ReadonlyMap<Lang, CompiledTranslation>;
}

export interface SectionView extends CompiledSection {
  /** Counts `##` sections from 1; `###` sections have none. */
  number?: number | undefined;
  /** The language of the text. */
  lang: Lang;
  state: SectionState;
}

/** What the page of an article in one language shows; parts without a translation come from the source. */
export interface ArticleView {
  kb: number;
  /** The language of the page. */
  lang: Lang;
  /** The language of title, summary and lead. */
  textLang: Lang;
  sourceLang: Lang;
  title: string;
  summary: string;
  revised: string;
  /** What changed that day. */
  change: string;
  earlier: { revised: string; change: string }[];
  /** The file of the text. */
  path: string;
  /** Day of the last change of the source. */
  sourceRevised: string;
  hasSituations: boolean;
  lead: string;
  leadState: SectionState;
  sections: SectionView[];
  states: ReadonlyMap<Lang, LanguageState>;
  shared: SharedFields;
}

/** The page of an article in a language of the site, whether it is translated or not. */
export function articleView(article: CompiledArticle, lang: Lang, languages: readonly Lang[]): ArticleView {
  const { kb, shared, source, byLang } = article;
  const own = byLang.get(lang);
  const text = own ?? source;
  const states = new Map(languages.map((tag) => [tag, languageState(source, byLang.get(tag))] as const));
  const sectionStates = states.get(lang)!.sections;
  return {
    kb,
    lang,
    textLang: text.lang,
    sourceLang: source.lang,
    title: text.title,
    summary: text.summary,
    revised: text.revised,
    change: text.change,
    earlier: text.earlier ?? [],
    path: text.path,
    sourceRevised: source.revised,
    hasSituations: source.hasSituations,
    lead: text.lead,
    leadState: sectionStates.get(topId) ?? 'in-step',
    sections: sectionViews(source, own, sectionStates),
    states,
    shared,
  };
}

function sectionViews(
  source: CompiledTranslation,
  own: CompiledTranslation | undefined,
  states: Map<string, SectionState>,
): SectionView[] {
  const translated = new Map(own?.sections.map((section) => [section.id, section]));
  let number = 0;
  return source.sections.map((original) => {
    const section = translated.get(original.id);
    if (original.level === 2) number++;
    return {
      ...(section ?? original),
      number: original.level === 2 ? number : undefined,
      lang: section ? own!.lang : source.lang,
      state: states.get(original.id) ?? 'in-step',
    };
  });
}

/** Whether lists and the search have an article: what is withdrawn or superseded stays only at its address. */
export function isListed({ shared }: Pick<CompiledArticle, 'shared'>): boolean {
  return shared.status === 'current';
}

/** Ids sections once had, by the id they lead to now. */
export function formerIds(aliases: Readonly<Record<string, string>>): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [old, target] of Object.entries(aliases))
    former.set(target, [...(former.get(target) ?? []), old]);
  return former;
}
