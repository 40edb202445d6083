import type { Article } from './model.ts';
import { isListed } from './view.ts';

/** The numbers of the listed articles of a topic. Articles with this main topic come first; otherwise the order stays. */
export function articlesOfTopic(topic: string, articles: readonly Article[]): number[] {
  const topicsOf = ({ source }: Article) => source.frontmatter.topics;
  const all = articles.filter((article) => isListed(article) && topicsOf(article).includes(topic));
  const [main, others] = [true, false].map((isMain) =>
    all.filter((article) => (topicsOf(article)[0] === topic) === isMain),
  );
  return [...main!, ...others!].map(({ kb }) => kb);
}

/**
 * At most `length` neighbouring entries of a list, including `entry`. It is in the middle unless it is near an end.
 *
 * @example entriesAround([1, 2, 3, 4, 5, 6], 6, 3) // [4, 5, 6]
 */
export function entriesAround<Entry>(list: readonly Entry[], entry: Entry, length: number): Entry[] {
  const middle = list.indexOf(entry) - Math.floor(length / 2);
  const start = Math.max(0, Math.min(middle, list.length - length));
  return list.slice(start, start + length);
}
