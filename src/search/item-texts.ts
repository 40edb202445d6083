import type { CompiledTranslation } from '#article/compile.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Glossary } from '#schema/glossary.ts';
import { glossaryTermsIn } from './shadow.ts';
import { weightedText, weights, type WeightedText } from './weighted-text.ts';

/**
 * The texts of an article's items in a language: its head, then the sections of the source as far as they are in this
 * language. An article without a translation has what the glossary can say about it, never text of another language.
 */
export function itemTexts(article: CompiledArticle, lang: Lang, glossary: Glossary): WeightedText[][] {
  const { source } = article;
  if (!isListed(article)) return [[], ...source.sections.map(() => [])];
  const own = article.byLang.get(lang);
  if (!own) return [shadowHead(source, lang, glossary), ...source.sections.map(() => [])];
  const byId = new Map(own.sections.map((section) => [section.id, section]));
  const sections = source.sections.map(({ id }) => {
    const section = byId.get(id);
    if (!section) return [];
    const heading = weightedText(section.heading).map(({ text }) => ({ text, weight: weights.heading }));
    return [...heading, ...weightedText(section.html)];
  });
  return [headTexts(own), ...sections];
}

function headTexts({ title, keywords = [], summary, lead }: CompiledTranslation): WeightedText[] {
  return [
    { text: title, weight: weights.title },
    ...keywords.map((text) => ({ text: `${text}\n`, weight: keywordWeight(text) })),
    { text: summary, weight: weights.summary },
    ...weightedText(lead),
  ];
}

/** One word of a phrase says less than the phrase: `charts` is not what `slow charts` is about. */
function keywordWeight(text: string): number {
  const words = text.split(/\s+/).length;
  return words === 1 ? weights.keyword : words === 2 ? weights.keyword - 2 : weights.keyword - 4;
}

function shadowHead(source: CompiledTranslation, lang: Lang, glossary: Glossary): WeightedText[] {
  const text = [source.title, source.summary, ...source.sections.map(({ title }) => title)].join('\n');
  return [{ text: glossaryTermsIn(text, source.lang, lang, glossary).join('\n'), weight: weights.keyword }];
}
