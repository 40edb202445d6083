import type { Article } from '#article/model.ts';

/** The latest day on which an article was revised or reviewed: a day on which none of its dates is in the future. */
export function latestDay(articles: readonly Article[]): string {
  const days = articles.flatMap(({ source, translations }) => [
    source.frontmatter.reviewed,
    ...[source, ...translations].map(({ frontmatter }) => frontmatter.revised),
  ]);
  return days.sort().at(-1) ?? '2026-11-01';
}
