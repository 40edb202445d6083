/**
 * Returns the unsafe part of an SVG picture in the words of a message, or undefined. A part is unsafe if it could run
 * code, load or send data when the picture is opened directly, on a host without a content security policy. The check
 * is strict: markup that a browser could interpret in another way is refused.
 *
 * @example svgDanger('<svg><script>alert(1)</script></svg>') // '`<script>`'
 */
export function svgDanger(svg: string): string | undefined {
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(svg)?.[1];
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) return `encoding \`${encoding}\``;
  const text = decodeReferences(svg);
  const found = dangers.find(({ signs }) => signs.some((sign) => sign.test(text)));
  if (found) return found.name;
  if (text.includes('\\') && /<(?:[\w.-]+:)?style\b|\sstyle\s*=/i.test(text)) return 'escape in CSS';
  for (const [, , attribute, inStyle = ''] of text.matchAll(addressRe)) {
    const address = (attribute ?? inStyle).trim();
    if (!ownRe.test(address)) return `address \`${address.slice(0, 40)}\``;
  }
  return undefined;
}

const dangers: readonly { name: string; signs: readonly RegExp[] }[] = [
  { name: '`<script>`', signs: [/<(?:[\w.-]+:)?script\b/i] },
  { name: 'HTML', signs: [/<(?:[\w.-]+:)?foreignObject\b/i, /www\.w3\.org\/1999\/xhtml/i] },
  { name: 'event handler', signs: [/[\s"'/]on[a-z]+\s*=/i, /<(?:[\w.-]+:)?(?:handler|listener)\b/i] },
  {
    name: 'entity',
    signs: [/<!ENTITY/i, /<!DOCTYPE[^>[]{0,1000}\[/i, /&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/],
  },
  { name: 'style sheet', signs: [/<\?xml-stylesheet/i, /@import/i] },
  { name: 'animated address', signs: [/attributeName\s*=\s*["']\s*(?:[\w.-]+:)?(?:href|on\w+)/i] },
  { name: 'base address', signs: [/\sxml:base\s*=/i] },
];

/** Matches addresses in attributes and styles. */
const addressRe = /(?:\b(?:href|src)\s*=\s*(["'])([^"']*)|\burl\(\s*(?:["']\s*)?([^)"'\s]*))/gi;

/** Matches an address of a part of the same picture, or of an embedded picture. */
const ownRe = /^(?:#[^\s]*|data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=\s]*)?$/i;

/** Decodes character references: `&#106;`, `&#x6a;`. */
function decodeReferences(text: string): string {
  return text.replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
