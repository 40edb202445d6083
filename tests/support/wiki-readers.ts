/**
 * What programs make of a paragraph in their markup, as HTML: the rules of their own readers for text within a line, in the order
 * they are applied there.
 */

const letter = String.raw`\p{L}\p{Nd}`;

/** Jira: the components of Atlassian's wiki renderer. */
export function readJira(line: string): string {
  let html = line
    .replace(
      /(?<!\\)\[((?:[^\]|]|\\\])+)\|([^\]]+)\]/g,
      (_, text: string, href: string) => `\u0001${href}\u0002${text}\u0003`,
    )
    .replace(
      /(^|(?<!\\))\\([-#*_+?^~|%{}[\]()!@])/g,
      (_, before: string, sign: string) => before + entity(sign),
    )
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(^|\s)---(?=\s|$)/g, '$1—')
    .replace(/(^|\s)--(?=\s|$)/g, '$1–');
  const phrases: [string, string, string][] = [
    ['\\*', '\\*', 'strong'],
    ['\\^', '\\^', 'sup'],
    ['~', '~', 'sub'],
    ['_', '_', 'em'],
    ['-', '-', 'del'],
    ['\\?\\?', '\\?\\?', 'cite'],
    ['\\+', '\\+', 'ins'],
    ['\\{\\{', '\\}\\}', 'code'],
  ];
  for (const [open, close, tag] of phrases) {
    const content = `[^\\s${open}](?:(?!${close})[${letter}\\p{Z}\\p{S}\\p{M}\\p{P}\\u0001-\\u0003]*?[^\\s${close}])??`;
    const start = `(?:(?<![${letter}\\\\])${open}|\\{${open}\\})`;
    const end = `(?:${close}(?![${letter}])|\\{${close}\\})`;
    html = html.replace(new RegExp(`${start}(${content})(?<!\\\\)${end}`, 'gu'), `<${tag}>$1</${tag}>`);
  }
  return html.replace(/\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003/g, '<a href="$1">$2</a>');
}

const word = String.raw`[\p{L}\p{M}\p{N}\p{Pc}]`;
const punct = String.raw`[\p{P}$+<=>^\x60|~]`;

/** Redmine: RedCloth 3, with its additions. */
export function readTextile(line: string): string {
  const shelf: string[] = [];
  const shelve = (html: string) => `<${'\u0001'.repeat(shelf.push(html))}>`;
  let html = `<p>${line.replace(/&(?![#a-z0-9]+;)/gi, '&amp;').replace(/<(\/?[!\w]+[^<>\n]*)(>?)/g, '&lt;$1$2')}</p>`;
  html = html.replace(
    /(>|\s|^)!([<=>]?)([^\s(!]+?)\s?(?:\(([^()]+?)\))?!/g,
    (_, before: string, _align: string, src: string) => before + shelve(`<img src="${src}">`),
  );
  const link = new RegExp(
    String.raw`([\s\[{(]|[-!"#$%&'*+,./:;=?@\\^_\x60|~])?"((?:\([^")]+\))?)([^"\n]+?)\s?(?:\(([^)]+?)\)(?="))?":` +
      String.raw`((?:\/|[a-zA-Z]+:\/\/|www\.|mailto:)[\p{L}\p{N}_\/]\S+?)(\/)?([^\p{L}\p{N}_=\/;()]*?)(?=<|\s|$)`,
    'gu',
  );
  html = html.replace(
    link,
    (_, before = '', _c, text: string, _title, url: string, slash = '', after = '') => {
      const excess = url.endsWith(')') && url.split('(').length < url.split(')').length;
      const href = (excess ? url.slice(0, -1) : url) + slash;
      return `${before}${shelve(`<a href="${href}">`)}${text}${shelve('</a>')}${excess ? ')' : ''}${after}`;
    },
  );
  html = html.replace(
    /([^\p{L}\p{M}\p{N}\p{Pc}])@(?:\|(\w+?)\|)?(.+?)@(?=[^\p{L}\p{M}\p{N}\p{Pc}])/gu,
    (_, before: string, _lang, code: string) => before + shelve(`<code>${code}</code>`),
  );
  const tags = ['\\*\\*', '\\*', '\\?\\?', '-', '__', '_', '%', '\\+', '\\^', '~'];
  const names = ['b', 'strong', 'cite', 'del', 'i', 'em', 'span', 'ins', 'sup', 'sub'];
  const any = `(${tags.join('|')}|)`;
  tags.forEach((tag, index) => {
    const span = new RegExp(
      `(^|[>\\s(])(?!--)${any}${tag}(${word}|\\S.*?\\S)(?!--)${tag}${any}(?=${punct}|<|\\s|\\)|$)`,
      'gu',
    );
    html = html.replace(span, `$1$2<${names[index]}>$3</${names[index]}>$4`);
  });
  html = html.replace(/\b([A-Z][A-Z0-9]+)\b\(([^)]*)\)/g, '<abbr title="$2">$1</abbr>');
  for (let depth = 0; depth < 3; depth++)
    html = html.replace(/<(\u0001+)>/g, (_, marks: string) => shelf[marks.length - 1]!);
  return html;
}

/** Slack: marks at the edges of words, code first. */
export function readSlack(line: string): string {
  let html = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const shelf: string[] = [];
  const around = (sign: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}\\u2060])${sign}([^\\s${sign}](?:[^${sign}\\n]*[^\\s${sign}])?)${sign}(?![\\p{L}\\p{N}])`,
      'gu',
    );
  html = html.replace(
    around('`'),
    (_, code: string) => `<${'\u0001'.repeat(shelf.push(`<code>${code}</code>`))}>`,
  );
  html = html
    .replace(around('\\*'), '<strong>$1</strong>')
    .replace(around('_'), '<em>$1</em>')
    .replace(around('~'), '<del>$1</del>');
  return html.replace(/<(\u0001+)>/g, (_, marks: string) => shelf[marks.length - 1]!);
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}
