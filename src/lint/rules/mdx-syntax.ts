import type { MdxSyntaxError } from '#article/mdx.ts';
import { defineRule, type Finding } from '../rule.ts';

const mdxSyntax = defineRule({
  id: 'mdx-syntax',
  summary: 'Files can be read as MDX.',
  severity: 'error',
  scope: 'file',
  check({ syntaxError }, report) {
    if (syntaxError) report({ ...syntaxFinding(syntaxError), unusable: true });
  },
});

export default mdxSyntax;

/** Returns the finding for a syntax error. */
export function syntaxFinding(error: MdxSyntaxError): Finding {
  return {
    range: error.range,
    message: syntaxMessage(error.message),
    hint: error.hint ?? syntaxHint(error.message),
  };
}

function syntaxMessage(reason: string): string {
  if (/^Could not parse (?:expression|import)/.test(reason))
    return 'Unexpected text in braces, expected a comment or an expression of JavaScript';
  const open = /^Expected a closing tag for `<([^>`]*)>`/.exec(reason)?.[1];
  if (open) return `Unexpected \`<${open}>\` without an end, expected \`</${open}>\``;
  const crossed =
    /^Unexpected closing tag `([^`]*)`, expected corresponding closing tag for `<([^>`]*)>` \((\d+)/.exec(
      reason,
    );
  if (crossed)
    return `Unexpected \`${crossed[1]}\`, expected \`</${crossed[2]}>\` for the tag on line ${crossed[3]}`;
  return reason.replace(/ \((?:note: [^)]*\([^)]*\)[^)]*|\d+:\d+)\)$/, '').replace(/\.$/, '');
}

function syntaxHint(reason: string): string {
  if (reason.includes('closing') && !reason.includes('brace'))
    return 'Close the tag, on a line of its own if it was opened on one.';
  if (reason.includes('brace') || reason.includes('expression')) {
    return 'Braces are only for comments: write {/* a comment */}, or &#123; for the character itself.';
  }
  if (reason.includes('!')) return 'Write comments as {/* a comment */}.';
  return 'Write &lt; for the character itself; a tag needs a name and a closing `>`.';
}
