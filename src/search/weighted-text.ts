/** How telling a place is, from 1 to 15: what stands in a title says more about an article than a word of its running text. */
export const weights = {
  title: 14,
  heading: 11,
  keyword: 10,
  message: 9,
  label: 9,
  code: 8,
  key: 7,
  summary: 7,
  strong: 6,
  rowHead: 6,
  text: 4,
} as const;

export interface WeightedText {
  text: string;
  weight: number;
}

const tokenRe = /<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/g;
const voidTags = new Set(['wbr', 'br', 'img', 'hr', 'input']);
const blockRe = /^(p|li|td|th|tr|h\d|div|figcaption|summary|pre|ol|ul|table|br)$/;

/** HTML without its drawings, whose words stand beside them as a list for those who cannot see them. */
export function withoutDrawings(html: string): string {
  return html.replace(/<svg\b.*?<\/svg>/gs, '');
}

/** Rendered HTML as paragraphs of plain text: as much as an indexer of words needs, in a fraction of the size. */
export function asParagraphs(html: string): string {
  return withoutDrawings(html).replace(tagRe, (_, slash: string, tag: string) =>
    slash || !blockRe.test(tag) ? '' : '<p>',
  );
}

const tagRe = /<(\/?)([a-z][\w-]*)[^>]*>/g;

/**
 * The text of rendered HTML in pieces, each with the weight of its place; without drawings. Takes the HTML this site renders,
 * no other.
 */
export function weightedText(html: string): WeightedText[] {
  const pieces: WeightedText[] = [];
  const open: { tag: string; weight: number }[] = [];
  for (const [token, slash, tag, attributes] of withoutDrawings(html).matchAll(tokenRe)) {
    const weight = open.at(-1)?.weight ?? weights.text;
    if (!tag) add(pieces, decodeEntities(token), weight);
    else if (slash) open.pop();
    else if (!voidTags.has(tag)) open.push({ tag, weight: Math.max(weight, weightOf(tag, attributes!)) });
    if (tag && blockRe.test(tag)) add(pieces, '\n', weight);
  }
  return pieces;
}

function weightOf(tag: string, attributes: string): number {
  if (tag === 'samp') return weights.message;
  if (tag === 'b') return weights.label;
  if (tag === 'kbd') return weights.key;
  if (tag === 'code') return weights.code;
  if (tag === 'strong') return weights.strong;
  if (tag === 'th' && attributes.includes('scope="row"')) return weights.rowHead;
  return weights.text;
}

/** A word broken by `<wbr>` stays one word. */
function add(pieces: WeightedText[], text: string, weight: number): void {
  const last = pieces.at(-1);
  if (last?.weight === weight) last.text += text;
  else pieces.push({ text, weight });
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (all, hex: string, decimal: string, name: string) =>
      hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (named[name] ?? all),
  );
}
