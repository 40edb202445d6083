import type { Definition, Link } from 'mdast';
import { parseKbLink } from '#article/kb-link.ts';
import type { Range } from '#article/diagnostic.ts';
import type { Article, ParsedFile, Translation } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { findLineStarts, offsetAt } from '#article/positions.ts';
import { visit } from '#article/visit.ts';

/** A file whose text changes when an article is renumbered. */
export interface RenumberedFile {
  /** The current path. A file of the article itself must also move to the folder of its new number. */
  path: string;
  kb: number;
  text: string;
}

/**
 * The files that change when an article is renumbered: its own, and those that refer to it. Up-to-date translations stay up to
 * date, although links in their source change.
 */
export function renumber(articles: readonly Article[], from: number, to: number): RenumberedFile[] {
  return articles.flatMap((article) => {
    const { kb, source, translations } = article;
    const sourceText = editFile(source, article, from, to);
    const changed = changedPrints(source.open(), parseSource(fileOf(source, sourceText)));
    const texts = translations.map((translation) => {
      const text = editFile(translation, article, from, to);
      const own = changedPrints(translation.open(), parseTranslation(fileOf(translation, text)));
      return [translation, replaceInHead(text, [...changed, ...own])] as const;
    });
    return [[source, sourceText] as const, ...texts].flatMap(([{ path, open }, text]) =>
      text === open().text ? [] : [{ path, kb, text }],
    );
  });
}

/** The section fingerprints that an edit changes, as pairs of old and new. */
function changedPrints(before: ParsedFile, after: ParsedFile): [string, string][] {
  return Object.entries(before.fingerprints).flatMap(([id, print]) => {
    const now = after.fingerprints[id];
    return now === undefined || now === print ? [] : [[print, now]];
  });
}

/** Replaces fingerprints in the frontmatter of a translation. */
function replaceInHead(text: string, changes: readonly [string, string][]): string {
  const end = text.indexOf('\n---', 4) + 1;
  const head = changes.reduce((head, [from, to]) => head.replaceAll(from, to), text.slice(0, end));
  return head + text.slice(end);
}

function fileOf({ kb, lang, path, open }: Translation, text: string) {
  return { folder: String(kb), lang, path, text, passages: open().passages };
}

function editFile(translation: Translation, article: Article, from: number, to: number): string {
  const { kb } = translation;
  const { text, tree, fieldRange } = translation.open();
  const lineStarts = findLineStarts(text);
  const cuts: { start: number; end: number; text: string }[] = [];
  const replaceIn = ({ start, end }: Range, old: string, by: string) => {
    const [first, last] = [offsetAt(lineStarts, start)!, offsetAt(lineStarts, end)!];
    const at = text.slice(first, last).lastIndexOf(old);
    if (at >= 0) cuts.push({ start: first + at, end: first + at + old.length, text: by });
  };
  if (kb === from) replaceIn(fieldRange('kb'), String(from), String(to));
  if (translation === article.source) {
    const { related, supersededBy } = article.source.frontmatter;
    for (const [index, id] of related.entries())
      if (id === from) replaceIn(fieldRange(`related.${index}`), String(from), String(to));
    if (supersededBy === from) replaceIn(fieldRange('supersededBy'), String(from), String(to));
  }
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url, position } = node as Link | Definition;
    if (parseKbLink(url)?.kb !== from || !position) return;
    replaceIn(position, url, url.replace(/^kb:\d+/, `kb:${to}`));
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((edited, cut) => edited.slice(0, cut.start) + cut.text + edited.slice(cut.end), text);
}
