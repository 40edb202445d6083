import type { HeadingProblem } from '#article/model.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  id: 'section-ids',
  summary: 'Every heading has an id; those of headings, steps and rows are unique in their article.',
  severity: 'error',
  scope: 'file',
  check({ headingProblems }, report) {
    for (const problem of headingProblems) report({ range: problem.range, ...describe(problem) });
  },
});

function describe(problem: HeadingProblem): Pick<Finding, 'message' | 'hint'> {
  switch (problem.kind) {
    case 'level':
      return {
        message: `Unexpected heading \`${'#'.repeat(problem.depth)}\`, expected ${problem.isFirst ? '`##`' : '`##` or `###`'}`,
        hint: 'The title of the page is the `title` of the frontmatter; sections begin with `##`.',
      };
    case 'missing-id':
      return {
        message: 'Unexpected heading without an id, expected `{/* #the-id */}` at its end',
        hint: 'Ids are explicit, permanent and the same in every language.',
      };
    case 'hidden-sign':
      return {
        message: `Unexpected invisible character U+${problem.sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} behind a section id, expected the end of the line`,
        hint: 'Remove everything behind the closing brace.',
      };
    case 'malformed-id':
      return {
        message: `Unexpected section id \`${problem.id}\`, expected small letters, digits and single hyphens`,
        hint: 'Write an id such as `login-attempt-loop`.',
      };
    case 'reserved-id':
      return {
        message: `Unexpected section id \`${problem.id}\`, expected another id`,
        hint: `\`${problem.id}\` stands for what comes before the first section.`,
      };
    case 'malformed-item':
      return {
        message: `Unexpected id \`${problem.id}\` of a ${problem.item}, expected \`${problem.item === 'row' ? 'r' : 's'}\` and a number`,
        hint: 'Leave it out: `npm run kb -- publish` writes the ids of steps and rows.',
      };
    case 'second-item':
      return {
        message: `Unexpected second id \`${problem.id}\`, expected another id`,
        hint:
          problem.firstLine === 0
            ? 'A section has it. Leave it out here: `npm run kb -- publish` writes the ids of steps and rows.'
            : `The first one is on line ${problem.firstLine}. Take it out of the ${problem.item} that is new: \`npm run kb -- publish\` gives that one its own.`,
      };
    case 'second-id':
      return {
        message: `Unexpected second section id \`${problem.id}\`, expected another id`,
        hint: `The first one is on line ${problem.firstLine}; ids are unique in an article.`,
      };
  }
}
