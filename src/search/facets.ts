/** Runs in the browser, without touching the document: articles by topic, product and kind. */
import type { Facet, Facets, Filters } from './answer.ts';
import type { TableFile } from './table.ts';

/** The articles of each value of each facet. */
export type Membership = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

const names = ['topics', 'products', 'kinds'] as const satisfies (keyof Facets)[];

/** Returns the members of the facets of a table. Pagefind's own filters are not used: their order differs from build to build. */
export function membersOf({ facets }: Pick<TableFile, 'facets'>): Membership {
  const sets = (values: Record<string, number[]>) =>
    new Map(Object.entries(values).map(([value, articles]) => [value, new Set(articles)]));
  return new Map(Object.entries(facets).map(([name, values]) => [name, sets(values)]));
}

/** Whether any filter is chosen. */
export function isFiltered(filters: Filters): boolean {
  return names.some((name) => (filters[name] ?? []).length > 0);
}

/** Whether an article has one of the chosen values of each facet. `but` is a facet to ignore. */
export function passes(members: Membership, article: number, filters: Filters, but?: keyof Facets): boolean {
  return names.every((name) => {
    const chosen = filters[name] ?? [];
    return (
      name === but || chosen.length === 0 || chosen.some((id) => members.get(name)?.get(id)?.has(article))
    );
  });
}

/**
 * Counts, for each value of each facet, the articles that choosing it as well would show. Values with none are left out unless
 * they are chosen.
 */
export function countFacets(members: Membership, articles: readonly number[], filters: Filters): Facets {
  const count = (name: keyof Facets): Facet[] => {
    const own = articles.filter((article) => passes(members, article, filters, name));
    return [...(members.get(name) ?? [])].flatMap(([id, with_]) => {
      const found = own.filter((article) => with_.has(article)).length;
      return found > 0 || filters[name]?.includes(id) ? [{ id, count: found }] : [];
    });
  };
  return { topics: count('topics'), products: count('products'), kinds: count('kinds') };
}
