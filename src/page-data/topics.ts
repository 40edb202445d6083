import type { Article } from '#article/model.ts';
import { isListed } from '#article/view.ts';
import type { Topic } from '#schema/topics.ts';

/** The articles of a topic: those whose main topic it is first, then by number. */
export function articlesOf(topic: string, articles: readonly Article[]): Article[] {
  const all = articles.filter(
    (article) => isListed(article) && article.source.frontmatter.topics.includes(topic),
  );
  const isMain = ({ source }: Article) => source.frontmatter.topics[0] === topic;
  return [...all.filter(isMain), ...all.filter((article) => !isMain(article))];
}

/** Topics with the number of their articles; those without any are left out. */
export function topicsWithCounts(
  topics: readonly Topic[],
  articles: readonly Article[],
): (Topic & { count: number })[] {
  const counts = new Map<string, number>();
  for (const { source } of articles.filter(isListed))
    for (const id of new Set(source.frontmatter.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return topics.flatMap((topic) => {
    const count = counts.get(topic.id);
    return count === undefined ? [] : [{ ...topic, count }];
  });
}
