import { topId } from '#article/model.ts';

const longest = 48;

/**
 * Returns text as an id of lower-case letters, digits and hyphens, or an empty string if no letter of the text can be
 * in an id.
 *
 * @example slugOf('¿Qué es la clave?') // 'que-es-la-clave'
 * @example slugOf('2 days') // 'n-2-days'
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  slug ||= (words[0] ?? '').slice(0, longest);
  return /^\d/.test(slug) ? `n-${slug}` : slug;
}

/**
 * Returns the anchor that GitHub, Docusaurus and Starlight give a heading.
 *
 * @example anchorOf('First steps!') // 'first-steps'
 */
export function anchorOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Returns a free id and adds it to `taken`. */
export function takeId(wanted: string, taken: Set<string>): string {
  const base = wanted === '' || wanted === topId ? 'section' : wanted;
  let id = wanted === base ? base : `${base}-1`;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Tells whether a text is a valid section id. */
export function isSectionId(text: string): boolean {
  return text.length <= longest && text !== topId && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
