export interface Tag {
  name: string;
  closing: boolean;
  attributes: Record<string, string>;
  /** Text of a comment; then nothing else is set. */
  comment?: string;
  /** Offsets in the text that was read. */
  start: number;
  end: number;
}

const tagRe = /<(\/?)([a-zA-Z][\w.-]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/y;
const attributeRe = /([^\s"'>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Calls `found` for every tag and comment of raw HTML, in order. A comment that never ends, ends the reading. */
export function readTags(html: string, found: (tag: Tag) => void): void {
  let start = html.indexOf('<');
  while (start >= 0) {
    let end = start + 1;
    if (html.startsWith('<!--', start)) {
      const close = html.indexOf('-->', start + 4);
      if (close < 0) return;
      end = close + 3;
      const comment = html.slice(start + 4, close).trim();
      found({ name: '', closing: false, attributes: {}, comment, start, end });
    } else {
      tagRe.lastIndex = start;
      const match = tagRe.exec(html);
      if (match) {
        end = tagRe.lastIndex;
        found({
          name: match[2]!,
          closing: match[1] === '/',
          attributes: readAttributes(match[3]!),
          start,
          end,
        });
      }
    }
    start = html.indexOf('<', end);
  }
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, double, single, bare] of text.matchAll(attributeRe)) {
    attributes[name!] = double ?? single ?? bare ?? '';
  }
  return attributes;
}
