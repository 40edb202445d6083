import { createHash } from 'node:crypto';
import type { Heading, Nodes, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import type { Frontmatter } from '#schema/article.ts';
import { commentText, rangeOf } from './mdx.ts';
import { topId, type HeadingProblem, type Section } from './model.ts';
import type { Range } from './diagnostic.ts';
import { withPassageTexts, type PassageTexts } from './passages.ts';

const idRe = /^#(\S+)$/;
const validIdRe = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The lead and the sections of a file. */
export interface Outline {
  /** The nodes before the first section. */
  lead: RootContent[];
  sections: SectionNodes[];
}

/** A section whose text is not read yet. */
interface SectionNodes extends Pick<Section, 'id' | 'level' | 'idRange' | 'range' | 'isInReply'> {
  heading: Heading;
  nodes: RootContent[];
  /** The source text from the start of the heading to the end of the last block. */
  source: string;
}

type Report = (problem: HeadingProblem) => void;

/** Splits a file into its lead and sections. Reports headings without a valid id. */
export function readOutline(nodes: RootContent[], text: string, report: Report): Outline {
  const outline: Outline = { lead: [], sections: [] };
  const seen = new Map<string, Range>();
  for (const node of nodes) {
    if (node.type !== 'heading') {
      (outline.sections.at(-1)?.nodes ?? outline.lead).push(node);
      continue;
    }
    const section = readHeading(node, outline.sections.length > 0, report);
    if (!section) continue;
    const first = seen.get(section.id);
    if (first) {
      report({ kind: 'second-id', range: section.idRange, id: section.id, firstLine: first.start.line });
      continue;
    }
    seen.set(section.id, section.idRange);
    const before = (outline.sections.at(-1)?.nodes ?? outline.lead).at(-1);
    outline.sections.push({ ...section, isInReply: before !== undefined && isReplyMark(before) });
  }
  for (const section of outline.sections) closeSection(section, text);
  return outline;
}

/** Whether a node is a reply mark: the comment that adds the next block, or the section of a heading, to the reply. */
export function isReplyMark(node: Nodes): node is MdxFlowExpression | MdxTextExpression {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && commentText(node) === 'reply';
}

function readHeading(
  heading: Heading,
  hasSection: boolean,
  report: Report,
): Omit<SectionNodes, 'isInReply'> | undefined {
  const range = rangeOf(heading);
  if (heading.depth !== 2 && !(heading.depth === 3 && hasSection)) {
    report({ kind: 'level', range, depth: heading.depth, isFirst: !hasSection });
    return undefined;
  }
  const children = heading.children.slice(0, heading.children.findLastIndex(isShown) + 1);
  const hidden = heading.children.slice(children.length).map((node) => ('value' in node ? node.value : ''));
  const last = children.at(-1);
  const comment = last?.type === 'mdxTextExpression' ? commentText(last) : undefined;
  const id = comment === undefined ? undefined : idRe.exec(comment)?.[1];
  if (!last || id === undefined) {
    report({ kind: 'missing-id', range });
    return undefined;
  }
  const sign = /[^ \t\n]/u.exec(hidden.join(''))?.[0];
  if (sign !== undefined) {
    report({ kind: 'hidden-sign', range: rangeOf(last), sign });
    return undefined;
  }
  if (!validIdRe.test(id)) {
    report({ kind: 'malformed-id', range: rangeOf(last), id });
    return undefined;
  }
  if (id === topId) {
    report({ kind: 'reserved-id', range: rangeOf(last), id });
    return undefined;
  }
  return { id, level: heading.depth, heading, idRange: rangeOf(last), nodes: [], range, source: '' };
}

/** Whether a part of a heading is visible. */
function isShown(node: Heading['children'][number]): boolean {
  return node.type !== 'text' || /[^\s\p{Cf}]/u.test(node.value);
}

function closeSection(section: SectionNodes, text: string): void {
  const last = section.nodes.at(-1) ?? section.heading;
  section.range = { start: rangeOf(section.heading).start, end: rangeOf(last).end };
  section.source = text.slice(section.heading.position!.start.offset, last.position!.end.offset);
}

/** The fingerprints of a text by section id, with the passages it includes. `top` covers the title, the summary and the lead. */
export function sectionFingerprints(
  { lead, sections }: Outline,
  { title, summary, needs = [] }: Frontmatter,
  text: string,
  passages?: PassageTexts,
): Record<string, string> {
  const leadText =
    lead.length > 0 ? text.slice(lead[0]!.position!.start.offset, lead.at(-1)!.position!.end.offset) : '';
  const print = (source: string) => fingerprint(withPassageTexts(source, passages));
  return Object.fromEntries([
    [topId, print([title, summary, ...needs, leadText].join('\n'))],
    ...sections.map(({ id, source }) => [id, print(source)] as const),
  ]);
}

/**
 * The first twelve hexadecimal digits of the SHA-256 of a source passage. Line breaks, indentation and comments do not count, so
 * rewrapping a paragraph does not make its translations stale.
 *
 * @example fingerprint('Open  the\nports.') === fingerprint('Open the ports.') // true
 * @example fingerprint('Open the port.') === fingerprint('Open the ports.') // false
 */
export function fingerprint(source: string): string {
  const text = source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
