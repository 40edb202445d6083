const fenceRe = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;

/**
 * Replaces syntax of site generators by Markdown that the parser reads: `::: tip` with a space, addresses in
 * templates. The result is as long as the text, so positions stay valid. Code blocks do not change.
 */
export function withoutGeneratorSyntax(text: string): string {
  if (!/::: *\p{L}|\{[{%]/u.test(text)) return text;
  let fence = '';
  const lines = text.split('\n').map((line) => {
    const mark = fenceRe.exec(line)?.[1];
    if (mark !== undefined && (fence === '' || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === '' ? mark : '';
    return fence === '' ? plainLine(line) : line;
  });
  return lines.join('\n');
}

function plainLine(line: string): string {
  return line
    .replace(
      /^(\s*:{3,})([ \t]+)(\p{L}.*)$/u,
      (_, colons: string, space: string, rest: string) => colons + rest + space,
    )
    .replace(/(?<=\]\()[^()\n]*\{[{%][^\n]*?[%}]\}[^()\n]*(?=\))/g, (address) => {
      const bare = addressInTemplate(address).trim();
      return bare.includes(' ') ? address : bare.padEnd(address.length);
    });
}

const templateRe = /\{\{[<%]?(.*?)[%>]?\}\}|\{%(.*?)%\}/g;

/**
 * Returns an address without its template syntax.
 *
 * @example addressInTemplate('{{ "/help/" | relative_url }}') // '/help/'
 * @example addressInTemplate('{{ site.url }}/help/') // '/help/'
 */
export function addressInTemplate(address: string): string {
  if (!address.includes('{')) return address;
  const bare = address.replace(templateRe, (_, output = '', tag = '') => {
    const quoted = /["']([^"']*)["']/.exec(output + tag)?.[1];
    return quoted ?? /^-?\s*(?:link|post_url)\s+(\S+)/.exec(tag)?.[1] ?? '';
  });
  return bare.trim() === '' ? address.replace(/[{}%\s]/g, '') : bare;
}

/** Converts HTML comments and void tags to MDX. Lines stay the same; a void tag gets longer by its slash. */
export function htmlAsMdx(text: string): string {
  return text
    .replace(/<!--([^]*?)-->/g, (_, comment: string) => `{/*${comment.replaceAll('*/', '* ')} */}`)
    .replace(/<(br|hr|img|input|wbr|source|meta|link)\b((?:[^<>"']|"[^"]*"|'[^']*')*?)\s*\/?>/gi, '<$1$2/>');
}
