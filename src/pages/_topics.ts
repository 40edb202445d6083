import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Topic } from '#schema/topics.ts';
import type { SiteModel } from './_site.ts';

// Every topic page shows how many articles all the others have.
const known = new WeakMap<SiteModel, Map<string, CompiledArticle[]>>();

/** The articles of a topic: those whose main topic it is first, then by number. */
export function articlesOf(topic: string, model: SiteModel): CompiledArticle[] {
  const byTopic = known.get(model) ?? new Map<string, CompiledArticle[]>();
  known.set(model, byTopic);
  const articles = byTopic.get(topic) ?? findArticles(topic, model);
  byTopic.set(topic, articles);
  return articles;
}

function findArticles(topic: string, { articles }: SiteModel): CompiledArticle[] {
  const all = [...articles.values()].filter(
    (article) => isListed(article) && article.source.facts!.topics.includes(topic),
  );
  const isMain = (article: CompiledArticle) => article.source.facts!.topics[0] === topic;
  return [...all.filter(isMain), ...all.filter((article) => !isMain(article))];
}

/** Topics with the number of their articles; those without any are left out. */
export function topicsWithCounts(model: SiteModel): (Topic & { count: number })[] {
  return model.topics
    .map((topic) => ({ ...topic, count: articlesOf(topic.id, model).length }))
    .filter(({ count }) => count > 0);
}
