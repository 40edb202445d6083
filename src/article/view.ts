import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import { itemIdsIn, textOf, type Block } from './blocks.ts';
import { languageState, type LanguageState, type SectionState } from './language-state.ts';
import {
  inLanguage,
  translationOrSource,
  topId,
  type Article,
  type Section,
  type Translation,
} from './model.ts';

/** What the page of an article in one language shows. Parts without a translation come from the source. */
export interface ArticleView {
  kb: number;
  /** The language of the page. */
  lang: Lang;
  /** The language of the title, summary and lead. */
  textLang: Lang;
  sourceLang: Lang;
  title: string;
  summary: string;
  revised: string;
  /** What changed on that day. */
  change: string;
  /** The ids of the sections that changed. Undefined if the whole article changed. */
  changed: string[] | undefined;
  earlier: NonNullable<Frontmatter['earlier']>;
  /** The day of the last change of the source. */
  sourceRevised: string;
  /** What the reader needs before the first step. */
  needs: readonly string[];
  /** Whether it is a machine translation that nobody has reviewed. */
  isMachine: boolean;
  hasSituations: boolean;
  lead: Block[];
  leadState: SectionState;
  sections: (Section & {
    /** The heading as text. */
    title: string;
    /** The number of a `##` section, counted from 1. A `###` section has none. */
    number?: number | undefined;
    /** The language of the text. */
    lang: Lang;
    state: SectionState;
  })[];
  states: ReadonlyMap<Lang, LanguageState>;
  /** The frontmatter of the source: its shared fields apply to every language. */
  shared: SourceFrontmatter;
}

/** The page of an article in a language of the site, translated or not. */
export function articleView(article: Article, lang: Lang, languages: readonly Lang[]): ArticleView {
  const { kb, source } = article;
  const own = inLanguage(article, lang);
  const text = translationOrSource(article, lang);
  const { title, summary, revised, change, changed, earlier = [], needs = [] } = text.frontmatter;
  const states = new Map(
    languages
      .filter((tag) => isRequiredIn(article, tag))
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

/** Whether an article must exist in a language. An article with `only` must exist in that language alone. */
export function isRequiredIn({ source }: Article, lang: Lang): boolean {
  const { only } = source.frontmatter;
  return only === undefined || only === lang;
}

/** Whether lists and search include an article. A withdrawn or superseded article is only at its address. */
export function isListed({ source }: Article): boolean {
  return source.frontmatter.status === 'current';
}

/** Former ids of steps and rows, by the section that now has their target. `top` if no section has it. */
export function formerItemIds({
  frontmatter,
  sections,
}: Translation<SourceFrontmatter>): Map<string, string[]> {
  const sectionOf = (to: string) =>
    sections.find(({ blocks }) => itemIdsIn(blocks).includes(to))?.id ?? topId;
  const former = Object.entries(frontmatter.stepAliases).filter(([old]) => isItemId(old));
  return formerIds(Object.fromEntries(former.map(([old, to]) => [old, sectionOf(to)])));
}

/** Former section ids, by the id they lead to now. */
export function formerIds(aliases: Readonly<Record<string, string>>): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [old, target] of Object.entries(aliases))
    former.set(target, [...(former.get(target) ?? []), old]);
  return former;
}
