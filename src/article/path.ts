import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { PathStep } from './blocks.ts';
import type { Range } from './diagnostic.ts';
import { innerList } from './drawings/list-of.ts';
import { commentText, rangeOf } from './mdx.ts';
import { plainText } from './visit.ts';

export interface PathProblem {
  range: Range;
  message: string;
  hint: string;
}

type Step = PathStep<PhrasingContent[]>;

/** Ids of rows and ordinary steps begin with `r` and `s`, so ids of a path do not. */
const idRe = /^#([a-qt-z]\d{1,2})$/;

/**
 * Reads a path from a nested list: a question, its answers below it, and below an answer what to do or the next question.
 * Every question and every end has an id, the same in each language, that tickets contain. Returns the steps in the order of
 * the list.
 */
export function readPath(list: List): { steps: Step[]; problems: PathProblem[] } {
  const steps: Step[] = [];
  const problems: PathProblem[] = [];
  const seen = new Set<string>();

  if (list.children.length === 1) readQuestion(list.children[0]!);
  else report(list, `Unexpected ${list.children.length} items`, 'one question to begin with', example);
  return { steps, problems };

  function readQuestion(item: ListItem, from?: Step['from']): string | undefined {
    const { id, text } = readText(item);
    const answers = innerList(item)?.children ?? [];
    if (answers.length < 2)
      report(item, `Unexpected question with ${answers.length} answers`, 'two or more', example);
    const step: Step = { id: id ?? '', kind: 'question', text, answers: [], ...(from && { from }) };
    if (!claim(id, item)) return undefined;
    steps.push(step);
    for (const answer of answers) readAnswer(answer, step);
    return id;
  }

  function readAnswer(item: ListItem, question: Step): void {
    const { id, text } = readText(item);
    const [first, ...rest] = text;
    const next = innerList(item);
    if (first?.type !== 'strong')
      return report(item, 'Unexpected answer', 'one that begins with bold words, such as `**No.**`', example);
    const label = plainText(first).replace(/[.:,]$/, '');
    const from = { id: question.id, answer: label };
    if (!next) {
      if (!claim(id, item)) return;
      question.answers.push({ label, to: id! });
      steps.push({ id: id!, kind: 'end', text: rest, answers: [], from });
      return;
    }
    if (next.children.length !== 1)
      return report(
        item,
        `Unexpected ${next.children.length} items below an answer`,
        'one question',
        example,
      );
    const to = readQuestion(next.children[0]!, from);
    if (to) question.answers.push({ label, to });
  }

  function claim(id: string | undefined, item: ListItem): boolean {
    if (id === undefined) {
      report(
        item,
        'Unexpected step without an id',
        '`{/* #a1 */}` at its end',
        'A letter other than `r` and `s`, and a number; it goes into tickets and never changes.',
      );
      return false;
    }
    if (seen.has(id))
      report(item, `Unexpected second step \`${id}\``, 'another id', 'Ids are unique in an article.');
    return !seen.has(id) && seen.add(id) !== undefined;
  }

  function report(node: List | ListItem, found: string, expected: string, hint: string): void {
    problems.push({ range: rangeOf(node), message: `${found}, expected ${expected}`, hint });
  }
}

const example = 'docs/writing-articles.md has an example of a path.';

function readText(item: ListItem): { id: string | undefined; text: PhrasingContent[] } {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return { id: undefined, text: [] };
  const isId = (node: Paragraph['children'][number]) =>
    node.type === 'mdxTextExpression' && idRe.test(commentText(node) ?? '');
  const comment = paragraph.children.find(isId);
  const id = comment?.type === 'mdxTextExpression' ? idRe.exec(commentText(comment)!)![1] : undefined;
  return { id, text: paragraph.children.filter((node) => !isId(node)) };
}
