import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import { itemIdsIn, textOf, type Block } from './blocks.ts';
import { languageState, type LanguageState, type SectionState } from './language-state.ts';
import { inLanguage, shownIn, topId, type Article, type Section, type Translation } from './model.ts';

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
  /** The sections that changed; undefined: the whole article. */
  changed: string[] | undefined;
  earlier: NonNullable<Frontmatter['earlier']>;
  /** Day of the last change of the source. */
  sourceRevised: string;
  /** What the reader needs before the first step. */
  needs: readonly string[];
  /** Whether a machine has translated it and nobody has read that. */
  isMachine: boolean;
  hasSituations: boolean;
  lead: Block[];
  leadState: SectionState;
  sections: (Section & {
    /** The heading as text. */
    title: string;
    /** Counts `##` sections from 1; `###` sections have none. */
    number?: number | undefined;
    /** The language of the text. */
    lang: Lang;
    state: SectionState;
  })[];
  states: ReadonlyMap<Lang, LanguageState>;
  /** What holds in every language is here. */
  shared: SourceFrontmatter;
}

/** The page of an article in a language of the site, whether it is translated or not. */
export function articleView(article: Article, lang: Lang, languages: readonly Lang[]): ArticleView {
  const { kb, source } = article;
  const own = inLanguage(article, lang);
  const text = shownIn(article, lang);
  const { title, summary, revised, change, changed, earlier = [], needs = [] } = text.frontmatter;
  const states = new Map(
    languages
      .filter((tag) => isWanted(article, tag))
      .map((tag) => [tag, languageState(source, inLanguage(article, tag))] as const),
  );
  const sectionStates = languageState(source, own).sections;
  return {
    kb,
    lang,
    textLang: text.lang,
    sourceLang: source.lang,
    title,
    summary,
    revised,
    change,
    changed,
    earlier,
    sourceRevised: source.frontmatter.revised,
    needs,
    isMachine: text.isMachine,
    hasSituations: source.hasSituations,
    lead: text.lead,
    leadState: sectionStates.get(topId) ?? 'in-step',
    sections: sectionsOf(source, own, sectionStates),
    states,
    shared: source.frontmatter,
  };
}

function sectionsOf(
  source: Translation,
  own: Translation | undefined,
  states: ReadonlyMap<string, SectionState>,
): ArticleView['sections'] {
  const translated = new Map(own?.sections.map((section) => [section.id, section]));
  let number = 0;
  return source.sections.map((original) => {
    const { id, level } = original;
    const section = translated.get(id);
    if (level === 2) number++;
    return {
      ...(section ?? original),
      title: textOf((section ?? original).heading).trim(),
      number: level === 2 ? number : undefined,
      lang: section ? own!.lang : source.lang,
      state: states.get(id) ?? 'in-step',
    };
  });
}

/** Whether an article is to be in a language: all are in every one but those that are meant for one only. */
export function isWanted({ source }: Article, lang: Lang): boolean {
  const { only } = source.frontmatter;
  return only === undefined || only === lang;
}

/** Whether lists and the search have an article: what is withdrawn or superseded stays only at its address. */
export function isListed({ source }: Article): boolean {
  return source.frontmatter.status === 'current';
}

/** Ids that steps and rows once had, by the section in which they lead somewhere now, or `top`. */
export function formerItemIds({
  frontmatter,
  sections,
}: Translation<SourceFrontmatter>): Map<string, string[]> {
  const sectionOf = (to: string) =>
    sections.find(({ blocks }) => itemIdsIn(blocks).includes(to))?.id ?? topId;
  const former = Object.entries(frontmatter.stepAliases).filter(([old]) => isItemId(old));
  return formerIds(Object.fromEntries(former.map(([old, to]) => [old, sectionOf(to)])));
}

/** Ids sections once had, by the id they lead to now. */
export function formerIds(aliases: Readonly<Record<string, string>>): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [old, target] of Object.entries(aliases))
    former.set(target, [...(former.get(target) ?? []), old]);
  return former;
}
