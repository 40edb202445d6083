/** Runs in the browser, without touching the document. */
import type { Facet, Facets, Filters } from './answer.ts';
import type { TableFile } from './table.ts';

type FacetName = keyof Facets;
const facetNames: readonly FacetName[] = ['topics', 'products', 'kinds'];

/** The ids of an article in a facet. */
export function facetIds(
  { topics, products, kinds, facets }: TableFile,
  article: number,
  name: FacetName,
): string[] {
  const [topicBits, productBits, kind] = facets[article]!;
  if (name === 'kinds') return [kinds[kind]!];
  const [list, bits] = name === 'topics' ? [topics, topicBits] : [products, productBits];
  return list.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
}

/** Whether an article has one of the chosen ids of each facet; `but` is a facet that is not asked. */
export function passes(table: TableFile, article: number, filters: Filters, but?: FacetName): boolean {
  return facetNames.every((name) => {
    const chosen = filters[name] ?? [];
    return (
      name === but || chosen.length === 0 || facetIds(table, article, name).some((id) => chosen.includes(id))
    );
  });
}

/** For each facet what choosing one more of its ids would show, in the order of the table; ids that show nothing are left out. */
export function countFacets(table: TableFile, articles: readonly number[], filters: Filters): Facets {
  const count = (name: FacetName): Facet[] => {
    const counts = new Map<string, number>();
    for (const article of articles) {
      if (!passes(table, article, filters, name)) continue;
      for (const id of facetIds(table, article, name)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return table[name].flatMap((id) => {
      const found = counts.get(id) ?? 0;
      return found > 0 || filters[name]?.includes(id) ? [{ id, count: found }] : [];
    });
  };
  return { topics: count('topics'), products: count('products'), kinds: count('kinds') };
}
