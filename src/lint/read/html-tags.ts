export interface Tag {
  name: string;
  closing: boolean;
  attributes: Record<string, string>;
  /** The text, if this is a comment. A comment has no name and no attributes. */
  comment?: string;
  /** Offsets in the HTML. */
  start: number;
  end: number;
}

const tagRe = /<(\/?)([a-zA-Z][\w.-]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/y;
const attributeRe = /([^\s"'>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Calls `onTag` for every tag and comment of raw HTML, in order. Stops at a comment that is not closed. */
export function readTags(html: string, onTag: (tag: Tag) => void): void {
  let start = html.indexOf('<');
  while (start >= 0) {
    let end = start + 1;
    if (html.startsWith('<!--', start)) {
      const close = html.indexOf('-->', start + 4);
      if (close < 0) return;
      end = close + 3;
      const comment = html.slice(start + 4, close).trim();
      onTag({ name: '', closing: false, attributes: {}, comment, start, end });
    } else {
      tagRe.lastIndex = start;
      const match = tagRe.exec(html);
      if (match) {
        end = tagRe.lastIndex;
        onTag({
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
