import { escapeRegExp } from '#lint/escape-reg-exp.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { PathRule } from './registry.ts';

/** A language of a tree, with the tag as its paths write it: `pt_BR`, `pt-br`. */
export interface TreeLanguage {
  tag: string;
  spellings: readonly string[];
}

export interface PagePair {
  source: string;
  target: string;
}

/** The pages of a tree in one language, paired with those of the source. */
export interface Pairing {
  pairs: PagePair[];
  /** Translations without a source. */
  orphans: string[];
  /** Source pages without a translation, in the parts of the tree that have any translation. */
  missing: string[];
}

/**
 * Pairs the pages of a language with their sources.
 *
 * @param pages paths below the root, with forward slashes
 * @param others the other languages of the tree, whose pages cannot be sources
 */
export function pairPages(
  pages: readonly string[],
  rules: readonly PathRule[],
  source: TreeLanguage,
  target: TreeLanguage,
  others: readonly TreeLanguage[] = [],
): Pairing {
  const known = new Set(pages);
  const targets = rules.map((rule) => compilePattern(rule.target, langRe(target)));
  const sources = rules.map((rule) => rule.sources.map((text) => compilePattern(text, langRe(source))));
  const find = (page: string): { source: string; places: string } | undefined => {
    for (const [i, pattern] of targets.entries()) {
      const captures = pattern.match(page);
      if (!captures) continue;
      for (const possible of sources[i]!) {
        const spellings = possible.text.includes('{lang}') ? source.spellings : [''];
        for (const lang of spellings) {
          const path = possible.fill({ stars: captures.stars, names: { ...captures.names, lang } });
          const there = [path, ...otherEndings(path)].find((each) => each !== page && known.has(each));
          if (there !== undefined) return { source: there, places: fillNames(possible.text, captures.names) };
        }
      }
    }
    return undefined;
  };
  const own = pages.filter((page) => targets.some((pattern) => pattern.match(page)));
  const pairs: PagePair[] = [];
  const orphans: string[] = [];
  const places = new Set<string>();
  for (const page of own) {
    const found = find(page);
    if (!found) orphans.push(page);
    else {
      pairs.push({ source: found.source, target: page });
      places.add(found.places);
    }
  }
  const foreign = new Set([...own, ...others.flatMap((each) => translationsOf(pages, rules, each))]);
  const isSource = sourcesIn(pairs, places, sources.flat(), source);
  const taken = new Set(pairs.map((pair) => pair.source));
  const missing = pages.filter((page) => !taken.has(page) && !foreign.has(page) && isSource(page));
  return { pairs, orphans, missing };
}

/**
 * The source pages in the translated parts of a tree. They match a pattern in which some page has a translation. If the pattern
 * has no tag, they must also share an upper folder with such a page.
 */
function sourcesIn(
  pairs: readonly PagePair[],
  places: ReadonlySet<string>,
  sources: readonly Pattern[],
  source: TreeLanguage,
): (page: string) => boolean {
  const tops = new Set(pairs.map((pair) => topOf(pair.source)));
  const translated = [...places].map((text) => compilePattern(text, langRe(source)));
  // Without any pair, the tag of the source still identifies source pages whose names are translated.
  const patterns = pairs.length > 0 ? translated : sources.filter(({ text }) => text.includes('{lang}'));
  return (page) =>
    patterns.some(
      (pattern) => pattern.match(page) && (pattern.text.includes('{lang}') || tops.has(topOf(page))),
    );
}

function topOf(page: string): string {
  return page.slice(0, page.indexOf('/') + 1);
}

/** Fills the names of a pattern, except the language, with those captured from a page. */
function fillNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (name === 'lang' ? all : (names[name] ?? all)));
}

function translationsOf(
  pages: readonly string[],
  rules: readonly PathRule[],
  language: TreeLanguage,
): string[] {
  const patterns = rules.map(({ target }) => compilePattern(target, langRe(language)));
  return pages.filter((page) => patterns.some((pattern) => pattern.match(page)));
}

function langRe({ spellings }: TreeLanguage): string {
  return spellings.length === 0 ? '(?!)' : spellings.map(escapeRegExp).join('|');
}

const endings = ['.md', '.mdx', '.markdown'];

/** The same path with other Markdown extensions: the translation of `setup.mdx` may be `setup.md`. */
function otherEndings(path: string): string[] {
  const own = endings.find((ending) => path.endsWith(ending));
  if (own === undefined) return [];
  return endings.filter((ending) => ending !== own).map((ending) => path.slice(0, -own.length) + ending);
}
