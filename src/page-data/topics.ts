import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Topic } from '#schema/topics.ts';

/** The articles of a topic: those whose main topic it is first, then by number. */
export function articlesOf(topic: string, articles: readonly CompiledArticle[]): CompiledArticle[] {
  const all = articles.filter((article) => isListed(article) && article.shared.topics.includes(topic));
  const isMain = ({ shared }: CompiledArticle) => shared.topics[0] === topic;
  return [...all.filter(isMain), ...all.filter((article) => !isMain(article))];
}

/** Topics with the number of their articles; those without any are left out. */
export function topicsWithCounts(
  topics: readonly Topic[],
  articles: readonly CompiledArticle[],
): (Topic & { count: number })[] {
  const counts = new Map<string, number>();
  for (const { shared } of articles.filter(isListed))
    for (const id of new Set(shared.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return topics.flatMap((topic) => {
    const count = counts.get(topic.id);
    return count === undefined ? [] : [{ ...topic, count }];
  });
}
