import type { PagePair, Pairing } from './layouts/pair-pages.ts';

/** Frontmatter fields by which site generators and plugins link a page to its translations. */
const usualFields = ['translationKey', 'translation_key', 'ref', 'lang-ref', 'page_id', 'i18n_key'];

/**
 * Pairs the pages that could not be paired by path: first by the configured list of pages, then by a frontmatter field with the
 * same value in source and translation.
 */
export function pairByField(
  { pairs, orphans, missing }: Pairing,
  named: readonly PagePair[],
  field: string | undefined,
  read: (page: string) => string,
): Pairing {
  const alone = { orphans: new Set(orphans), missing: new Set(missing) };
  const added = named.filter((pair) => alone.orphans.has(pair.target));
  for (const pair of added) {
    alone.orphans.delete(pair.target);
    alone.missing.delete(pair.source);
  }
  if (alone.orphans.size > 0 && alone.missing.size > 0) {
    const fields = field === undefined ? usualFields : [field];
    const sources = new Map(
      [...alone.missing].flatMap((page) => {
        const key = keyOf(read(page), fields);
        return key === undefined ? [] : [[key, page] as const];
      }),
    );
    for (const page of sources.size > 0 ? [...alone.orphans] : []) {
      const key = keyOf(read(page), fields);
      const source = key === undefined ? undefined : sources.get(key);
      if (source === undefined) continue;
      added.push({ source, target: page });
      alone.orphans.delete(page);
      alone.missing.delete(source);
    }
  }
  return { pairs: [...pairs, ...added], orphans: [...alone.orphans], missing: [...alone.missing] };
}

/** The first of these fields in a text and its value. Reads YAML, `field: value`, and TOML, `field = "value"`. */
function keyOf(text: string, fields: readonly string[]): string | undefined {
  const head = /^(---|\+\+\+)\r?\n([^]*?)\r?\n\1/.exec(text)?.[2] ?? '';
  for (const line of head.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+)\s*[:=]\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    if (fields.includes(name) && value !== '') return `${name}=${value}`;
  }
  return undefined;
}
