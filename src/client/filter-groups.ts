/** The filters of the search page: one group of checkboxes with counts for each facet that has several values. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';
import type { Facet, Facets } from '#search/answer.ts';
import type { StringKey } from '#i18n/strings.ts';

export type FilterIds = Record<keyof Facets, string[]>;

export function filterGroups(facets: Facets, chosen: FilterIds, { t, texts }: SearchSession): HTMLElement[] {
  const productNames = new Map(texts.products.map(({ id, name }) => [id, name]));
  const topicNames = new Map(texts.topics.map(({ id, name }) => [id, name]));
  const nameOf: Record<keyof Facets, (id: string) => string> = {
    topics: (id) => topicNames.get(id) ?? id,
    products: (id) => productNames.get(id) ?? id,
    kinds: (id) => t(`kind.${id}` as StringKey),
  };
  return (Object.keys(nameOf) as (keyof Facets)[]).flatMap((name) => {
    const entries = facets[name];
    if (entries.length < 2 && chosen[name].length === 0) return [];
    return element(
      'fieldset',
      { className: 'filters' },
      element('legend', {}, t(`filter.${name}`)),
      ...entries.map((facet) => box(name, facet, chosen[name].includes(facet.id), nameOf[name](facet.id))),
    );
  });
}

function box(name: string, { id, count }: Facet, isChosen: boolean, label: string): HTMLElement {
  const input = element('input', { type: 'checkbox', name, value: id, checked: isChosen });
  return element(
    'label',
    { className: 'pick' },
    input,
    label,
    ' ',
    element('span', { className: 'soft' }, String(count)),
  );
}
