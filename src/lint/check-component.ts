import type { List } from 'mdast';
import { closest } from '#article/closest.ts';
import { definitionOf } from '#article/components/registry.ts';
import type { Range } from '#article/diagnostic.ts';
import { listOf } from '#article/drawings/list-of.ts';
import { drawingOf } from '#article/drawings/registry.ts';
import { commentText, rangeOf, type Comment, type Component } from '#article/mdx.ts';
import { visit } from '#article/visit.ts';
import { readPath } from '#article/path.ts';
import { describeAt } from '#schema/schema-at.ts';
import { vocabulary, type ComponentShape } from '#article/vocabulary.ts';

export type ReportAt = (range: Range, message: string, hint: string) => void;

/** Reports an expression in braces that is not a comment. */
export function checkExpression(node: Comment, report: ReportAt): void {
  if (commentText(node) !== undefined) return;
  report(
    rangeOf(node),
    `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected text or a comment`,
    'Write &#123; and &#125; for the characters, {/* … */} for a comment.',
  );
}

/** Reports a component that does not exist, or whose attributes or content do not match its definition. */
export function checkComponent(node: Component, report: ReportAt): void {
  const name = node.name ?? '';
  const shape = vocabulary.get(name);
  if (!shape) {
    const names = [...vocabulary.keys()];
    const meant = closest(name, names);
    const hint = meant
      ? `Did you mean \`<${meant}>\`?`
      : `The components are ${names.join(', ')}; everything else is Markdown.`;
    return report(rangeOf(node), `Unexpected component \`<${name}>\``, hint);
  }
  checkAttributes(node, shape, report);
  checkContent(node, name, shape, report);
}

function checkAttributes(node: Component, shape: ComponentShape, report: ReportAt): void {
  const present = new Set<string>();
  for (const attribute of node.attributes) {
    const range = attribute.position ? rangeOf(attribute) : rangeOf(node);
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string') {
      const text = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      report(
        range,
        `Unexpected attribute \`${text}\` without a plain value, expected \`name="text"\``,
        'Attributes are plain text between quotation marks.',
      );
    } else if (!Object.hasOwn(shape.attributes, attribute.name)) {
      const meant = closest(attribute.name, Object.keys(shape.attributes));
      report(
        range,
        `Unexpected attribute \`${attribute.name}\` of \`<${node.name}>\``,
        meant ? `Did you mean \`${meant}\`?` : 'Remove it.',
      );
    } else checkValue(node, attribute.name, attribute.value, range, report);
    if (attribute.type === 'mdxJsxAttribute') present.add(attribute.name);
  }
  for (const [name, need] of Object.entries(shape.attributes)) {
    if (need === 'required' && !present.has(name)) {
      report(
        rangeOf(node),
        `Unexpected \`<${node.name}>\` without \`${name}\``,
        `Write \`<${node.name} ${name}="…" />\`.`,
      );
    }
  }
}

/** Reports an attribute value that the definition of the component does not allow. */
function checkValue(node: Component, name: string, value: string, range: Range, report: ReportAt): void {
  const schema = definitionOf(node.name ?? '')?.attributes[name]?.schema;
  if (!schema || schema.safeParse(value).success) return;
  report(
    range,
    `Unexpected \`${value}\` in \`${name}\` of \`<${node.name}>\`, expected ${describeAt(schema, [])}`,
    'docs/writing-articles.md lists the components.',
  );
}

function checkContent(node: Component, name: string, shape: ComponentShape, report: ReportAt): void {
  const blocks = node.children.filter((child) => !child.type.startsWith('mdxFlowExpression'));
  if (shape.content === 'none' && node.children.length > 0) {
    report(rangeOf(node), `Unexpected content in \`<${name}>\`, expected none`, `Write \`<${name} />\`.`);
  } else if (shape.content !== 'none' && blocks.length === 0) {
    report(
      rangeOf(node),
      `Unexpected empty \`<${name}>\`, expected ${shape.content}`,
      'Fill it or remove it.',
    );
  } else if (shape.content === 'steps' && !isOneList(blocks, true)) {
    report(
      rangeOf(node),
      'Unexpected content in `<Steps>`, expected one ordered list',
      'Number the steps `1.`, `2.`, …; what is not a step stands before or after.',
    );
  } else if (shape.content === 'list' && !isOneList(blocks, false)) {
    report(
      rangeOf(node),
      `Unexpected content in \`<${name}>\`, expected one bullet list`,
      'It is made from a list with `-`; what is not part of it stands before or after.',
    );
  } else if (shape.content === 'list') {
    checkList(node, name, report);
  } else if (shape.content === 'text' && hasBlocks(node)) {
    report(
      rangeOf(node),
      `Unexpected blocks in \`<${name}>\`, expected text`,
      `Write \`<${name}>\` inside the sentence.`,
    );
  } else if (shape.place === 'flow' && node.type === 'mdxJsxTextElement') {
    report(
      rangeOf(node),
      `Unexpected \`<${name}>\` inside a sentence, expected lines of its own`,
      'Put a blank line before and after it.',
    );
  }
}

function checkList(node: Component, name: string, report: ReportAt): void {
  const list = listOf(node)!;
  if (name === 'Path') {
    for (const { range, message, hint } of readPath(list).problems) report(range, message, hint);
    return;
  }
  const count = countItems(list);
  if (count > mostItems)
    return report(
      rangeOf(list),
      `Unexpected ${count} items in \`<${name}>\`, expected at most ${mostItems}`,
      'What does not fit on a screen is a table.',
    );
  const problem = drawingOf(name)?.problem(list);
  if (problem)
    report(
      rangeOf(list),
      `Unexpected ${problem} in \`<${name}>\``,
      'docs/writing-articles.md has an example.',
    );
}

/**
 * The largest number of items of a drawing. The size of the SVG grows faster than the number of items and would reach
 * megabytes.
 */
const mostItems = 40;

function countItems(list: List): number {
  let count = 0;
  visit(list, ({ type }) => (count += type === 'listItem' ? 1 : 0));
  return count;
}

function isOneList(blocks: { type: string }[], isOrdered: boolean): boolean {
  const [only, ...more] = blocks;
  return (
    only?.type === 'list' && 'ordered' in only && (only.ordered === true) === isOrdered && more.length === 0
  );
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/**
 * Tells whether a text component contains blocks. The parser makes a block of a component that is alone on its line,
 * so text or one paragraph is fine.
 */
function hasBlocks(node: Component): boolean {
  const [only, ...more] = node.children;
  if (only?.type === 'paragraph' && more.length === 0) return false;
  return node.children.some((child) => !phrasing.has(child.type));
}
