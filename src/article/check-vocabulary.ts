import type { Nodes } from 'mdast';
import { checkComponent } from './check-component.ts';
import type { Range } from './diagnostic.ts';
import { commentText, rangeOf } from './mdx.ts';
import { visit } from './visit.ts';

export type Report = (range: Range, message: string, hint: string) => void;

/** Reports whatever is not Markdown, a comment or a component of the vocabulary used as it is meant. */
export function checkVocabulary(root: Nodes, report: Report): void {
  visit(root, (node) => checkNode(node, report));
}

function checkNode(node: Nodes, report: Report): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(
        rangeOf(node),
        `Unexpected \`${firstWord(node.value)}\`, expected text`,
        'Articles cannot run code; a line of text must not begin with `import` or `export`.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (commentText(node) === undefined) {
        report(
          rangeOf(node),
          `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected text or a comment`,
          'Write &#123; and &#125; for the characters, {/* … */} for a comment.',
        );
      }
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, report);
    case 'image':
    case 'imageReference':
      return report(
        rangeOf(node),
        'Unexpected picture in the text, expected `<Figure src alt />`',
        'A figure has its text, and a variant for each language.',
      );
    case 'footnoteReference':
    case 'footnoteDefinition':
      return report(
        rangeOf(node),
        'Unexpected footnote, expected a sentence or a `<Note>`',
        'Readers on a phone lose their place in footnotes.',
      );
  }
}

function firstWord(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? text.slice(0, 10);
}
