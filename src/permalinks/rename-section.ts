import type { Link, Definition } from 'mdast';
import { topId, type Article, type Translation } from '#article/model.ts';
import { parseKbLink } from '#article/kb-link.ts';
import { findLineStarts, offsetAt } from '#article/positions.ts';
import { visit } from '#article/visit.ts';

export interface FileEdit {
  path: string;
  /** The whole file after the edit. */
  text: string;
}

export type Rename = { edits: FileEdit[] } | { problem: string; hint: string };

/**
 * Renames a section id in every language and in every reference, and keeps the old id as an alias. If `to` is `top`, the section
 * must already be removed; its id then leads to the article.
 */
export function renameSection(articles: readonly Article[], kb: number, from: string, to: string): Rename {
  const article = articles.find((candidate) => candidate.kb === kb);
  if (!article) return { problem: `There is no article ${kb}.`, hint: 'Name the number of its folder.' };
  const ids = article.source.sections.map(({ id }) => id);
  const aliases = article.source.frontmatter.sectionAliases;
  if (to === topId ? ids.includes(from) : !ids.includes(from) && !ids.includes(to)) {
    return to === topId
      ? { problem: `KB${kb} still has the section \`${from}\`.`, hint: 'Remove the section first.' }
      : {
          problem: `KB${kb} has neither \`${from}\` nor \`${to}\`.`,
          hint: `Its sections: ${ids.join(', ')}.`,
        };
  }
  if (ids.includes(from) && (ids.includes(to) || to in aliases)) {
    return { problem: `KB${kb} already uses \`${to}\`.`, hint: 'Choose an id that was never used in it.' };
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(to)) {
    return {
      problem: `\`${to}\` is no section id.`,
      hint: 'Write small letters, digits and single hyphens.',
    };
  }
  const all = articles.flatMap(({ source, translations }) => [source, ...translations]);
  const edits = all.flatMap((translation): FileEdit[] => {
    const text = editFile(translation, article, from, to);
    return text === translation.open().text ? [] : [{ path: translation.path, text }];
  });
  return { edits };
}

function editFile(translation: Translation, { kb, source }: Article, from: string, to: string): string {
  const isOwn = translation.kb === kb;
  const cuts: Cut[] = to === topId ? [] : linkCuts(translation, kb, from, to);
  if (isOwn) {
    const section = translation.sections.find(({ id }) => id === from);
    if (section) {
      const lineStarts = findLineStarts(translation.open().text);
      const { start, end } = section.idRange;
      cuts.push({
        start: offsetAt(lineStarts, start)!,
        end: offsetAt(lineStarts, end)!,
        text: `{/* #${to} */}`,
      });
    }
  }
  let { text } = translation.open();
  for (const { start, end, text: replacement } of cuts.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + replacement + text.slice(end);
  return isOwn ? editFrontmatter(text, from, to, translation === source) : text;
}

interface Cut {
  start: number;
  end: number;
  text: string;
}

function offsets(node: {
  position?: { start: object; end: object } | undefined;
}): Pick<Cut, 'start' | 'end'> {
  const { start, end } = node.position as { start: { offset: number }; end: { offset: number } };
  return { start: start.offset, end: end.offset };
}

/** The positions of the section id in links to the section. */
function linkCuts(translation: Translation, kb: number, from: string, to: string): Cut[] {
  const cuts: Cut[] = [];
  const { tree, text } = translation.open();
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node as Link | Definition;
    const link = parseKbLink(url);
    const isTarget = link
      ? link.kb === kb && link.section === from
      : translation.kb === kb && url === `#${from}`;
    if (!isTarget || !node.position) return;
    const { start, end } = offsets(node);
    const at = text.slice(start, end).lastIndexOf(url);
    if (at >= 0) {
      cuts.push({ start: start + at, end: start + at + url.length, text: url.replace(`#${from}`, `#${to}`) });
    }
  });
  return cuts;
}

/** Edits the frontmatter line by line, so that its comments and layout stay. */
function editFrontmatter(text: string, from: string, to: string, isSource: boolean): string {
  const end = text.indexOf('\n---', 4) + 1;
  let head = text.slice(0, end);
  if (to !== topId) {
    head = head
      .replace(new RegExp(`(\\bsection: )${from}(?=[\\s,}])`, 'g'), `$1${to}`)
      .replace(new RegExp(`(^[ \\t]+|[{,] *)${from}(: ['"]?[0-9a-f]{12})`, 'gm'), `$1${to}$2`);
  }
  return (isSource ? addAlias(head, from, to) : head) + text.slice(end);
}

function addAlias(head: string, from: string, to: string): string {
  const repointed = head.replace(/^sectionAliases:(?:[^\n]*\{[^}]*\}|[^\n]*(?:\n[ \t]+[^\n]*)*)/m, (block) =>
    block.replace(new RegExp(`(: +)${from}(?=[\\s,}]|$)`, 'gm'), `$1${to}`),
  );
  if (/^sectionAliases: *\{/m.test(repointed))
    return repointed.replace(/^(sectionAliases: *\{)\s*/m, `$1 ${from}: ${to}, `).replace(/, *\}/, ' }');
  if (/^sectionAliases:/m.test(repointed))
    return repointed.replace(/^sectionAliases:[^\n]*\n/m, (line) => `${line}  ${from}: ${to}\n`);
  return `${repointed}sectionAliases:\n  ${from}: ${to}\n`;
}
