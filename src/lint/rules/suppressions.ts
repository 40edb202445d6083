import { isLang } from '#i18n/languages.ts';
import { readDirectives, type Directive } from '../directives.ts';
import type { LintDocument } from '../document.ts';
import { defineRule, type Finding, type RuleIds } from '../rule.ts';
import { unknownRuleHint } from '../suggestion.ts';

const suppressions = defineRule({
  id: 'suppressions',
  summary: 'Suppressions name a rule, give a reason and are needed.',
  severity: 'error',
  scope: 'comments',
  check(document, report, ruleIds) {
    for (const directive of readDirectives(document)) {
      const problem = directiveProblem(directive, document, ruleIds);
      if (problem) report({ range: directive.range, ...problem });
    }
  },
});

export default suppressions;

/** Returns the finding for a `kb-ignore` that suppressed nothing. */
export function unusedFinding({ names, range }: Pick<Directive, 'names' | 'range'>): Finding {
  return {
    range,
    message: `Unexpected \`kb-ignore ${names.join(', ')}\`, there is nothing here to ignore`,
    hint: 'Remove the comment.',
  };
}

/** Returns the problem of a linter comment, or undefined. */
export function directiveProblem(
  { kind, text, names, reason }: Directive,
  { lang, path }: Pick<LintDocument, 'lang' | 'path'>,
  ruleIds: RuleIds,
): Pick<Finding, 'message' | 'hint'> | undefined {
  const example = kind === 'only' ? `kb-only ${lang}: the reason` : 'kb-ignore figures: the reason';
  const comment = path.endsWith('.mdx') ? `{/* ${example} */}` : `<!-- ${example} -->`;
  if (kind === undefined)
    return {
      message: `Unexpected comment \`${text.split(/[\s:]/)[0]!}\`, expected \`kb-ignore\` or \`kb-only\``,
      hint: `Write ${comment}, or a comment that does not begin with \`kb-\`.`,
    };
  const hint = `Write ${comment}.`;
  if (names.length === 0) {
    const what = kind === 'ignore' ? 'the name of a rule' : 'a language';
    return { message: `Unexpected \`kb-${kind}\` without ${what}`, hint };
  }
  if (reason === '') return { message: `Unexpected \`kb-${kind}\` without a reason`, hint };
  return kind === 'only' ? languageProblem(names, lang, hint) : ruleProblem(names, ruleIds);
}

function languageProblem(names: readonly string[], lang: string, hint: string) {
  const other = names.find((name) => name !== lang);
  if (other === undefined) return undefined;
  const what = isLang(other) ? `Unexpected language \`${other}\`` : `Unexpected \`${other}\``;
  return { message: `${what} in \`kb-only\`, expected \`${lang}\`, the language of this file`, hint };
}

function ruleProblem(names: readonly string[], { all, suppressible }: RuleIds) {
  const unknown = names.find((name) => !suppressible.has(name));
  if (unknown === undefined) return undefined;
  return {
    message: `Unexpected rule \`${unknown}\` in \`kb-ignore\``,
    hint: all.has(unknown)
      ? 'It cannot be ignored at one place; mend what it reports, or change its `severity` for the whole site.'
      : unknownRuleHint(unknown, suppressible),
  };
}
