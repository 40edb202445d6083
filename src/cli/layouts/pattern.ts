import { escapeRegExp } from '#lint/escape-reg-exp.ts';

/** The parts of a path that a pattern captured: the stars in order, and the names in braces. */
export interface Captures {
  stars: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** A compiled path pattern: `**` is any number of folders, `*` part of a name, `{name}` a capture that `fill` reuses. */
export interface Pattern {
  text: string;
  match: (path: string) => Captures | undefined;
  /** The path that these captures give. */
  fill: (captures: Captures) => string;
}

const tokenRe = /\*\*\/|\*\*|\*|\{(\w+)\}/g;

/**
 * Compiles a pattern. `lang` is the regular expression for `{lang}`.
 *
 * @example compilePattern('docs/{lang}/**', 'es').match('docs/es/a/b.md') // { stars: ['a/b.md'], names: { lang: 'es' } }
 */
export function compilePattern(text: string, lang = '[^/]+?'): Pattern {
  let source = '';
  let stars = 0;
  let at = 0;
  for (const { 0: token, 1: name, index } of text.matchAll(tokenRe)) {
    source += escapeRegExp(text.slice(at, index));
    at = index + token.length;
    if (name === 'lang') source += `(?<lang>${lang})`;
    else if (name !== undefined) source += `(?<${name}>[^/]+?)`;
    else source += `(?<_${stars++}>${starRe[token]})`;
  }
  source += escapeRegExp(text.slice(at));
  const re = new RegExp(`^${source}$`, 'i');
  return {
    text,
    match: (path) => {
      const groups = re.exec(path)?.groups;
      if (!groups) return undefined;
      const names = Object.entries(groups).filter(([name]) => !name.startsWith('_'));
      return {
        stars: Array.from({ length: stars }, (_, i) => groups[`_${i}`] ?? ''),
        names: Object.fromEntries(names),
      };
    },
    fill: ({ stars: values, names }) => {
      let star = 0;
      return text.replace(tokenRe, (_, name?: string) =>
        name === undefined ? (values[star++] ?? '') : (names[name] ?? ''),
      );
    },
  };
}

const starRe: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*?', '**': '.*', '*': '[^/]*?' };

/**
 * A pattern without the part that names the language, for sources in trees where only translations have a tag.
 *
 * @example withoutLang('docs/{lang}/**') // 'docs/**'
 * @example withoutLang('README-{lang}.md') // 'README.md'
 */
export function withoutLang(text: string): string {
  return text.replace(/\{lang\}\/|[-._]?\{lang\}/g, '');
}
