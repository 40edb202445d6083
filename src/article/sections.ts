import type { Heading } from 'mdast';
import { fingerprint } from './fingerprint.ts';
import { commentText, rangeOf } from './mdx.ts';
import { topId, type Block, type Section, type Translation } from './model.ts';
import type { Range } from './diagnostic.ts';

const idRe = /^#(\S+)$/;
const validIdRe = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

interface Outline {
  lead: Block[];
  sections: Section[];
}

/** A heading that begins no section. */
export type HeadingProblem = { range: Range } & (
  | { kind: 'level'; depth: number; isFirst: boolean }
  | { kind: 'missing-id' }
  | { kind: 'malformed-id' | 'reserved-id'; id: string }
  | { kind: 'second-id'; id: string; firstLine: number }
);

type Report = (problem: HeadingProblem) => void;

/** Cuts the blocks of a file into the lead and its sections, and reports headings without a proper id. */
export function readOutline(blocks: Block[], text: string, report: Report): Outline {
  const outline: Outline = { lead: [], sections: [] };
  const seen = new Map<string, Range>();
  for (const block of blocks) {
    if (block.type !== 'heading') {
      (outline.sections.at(-1)?.nodes ?? outline.lead).push(block);
      continue;
    }
    const section = readHeading(block, outline.sections.length > 0, report);
    if (!section) continue;
    const first = seen.get(section.id);
    if (first) {
      report({ kind: 'second-id', range: section.idRange, id: section.id, firstLine: first.start.line });
      continue;
    }
    seen.set(section.id, section.idRange);
    outline.sections.push(section);
  }
  for (const section of outline.sections) closeSection(section, text);
  return outline;
}

function readHeading(heading: Heading, hasSection: boolean, report: Report): Section | undefined {
  const range = rangeOf(heading);
  if (heading.depth !== 2 && !(heading.depth === 3 && hasSection)) {
    report({ kind: 'level', range, depth: heading.depth, isFirst: !hasSection });
    return undefined;
  }
  const last = heading.children.at(-1);
  const comment = last?.type === 'mdxTextExpression' ? commentText(last) : undefined;
  const id = comment === undefined ? undefined : idRe.exec(comment)?.[1];
  if (!last || id === undefined) {
    report({ kind: 'missing-id', range });
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

function closeSection(section: Section, text: string): void {
  const last = section.nodes.at(-1) ?? section.heading;
  section.range = { start: rangeOf(section.heading).start, end: rangeOf(last).end };
  section.source = text.slice(section.heading.position!.start.offset, last.position!.end.offset);
}

/** Fingerprints of a source by section id; `top` covers the title, the summary and the lead. */
export function sectionFingerprints(
  source: Pick<Translation, 'frontmatter' | 'lead' | 'sections' | 'text'>,
): Map<string, string> {
  const { frontmatter, lead, sections, text } = source;
  const leadText =
    lead.length > 0 ? text.slice(lead[0]!.position!.start.offset, lead.at(-1)!.position!.end.offset) : '';
  const top = fingerprint([frontmatter.title, frontmatter.summary, leadText].join('\n'));
  return new Map([
    [topId, top],
    ...sections.map((section) => [section.id, fingerprint(section.source)] as const),
  ]);
}
