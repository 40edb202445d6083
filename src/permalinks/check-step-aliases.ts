import type { Diagnostic } from '#article/diagnostic.ts';
import { topId, type Article } from '#article/model.ts';

/** Reports former steps of a path that are steps again, and those that lead to a step there is not. */
export function checkStepAliases(articles: readonly Article[]): Diagnostic[] {
  return articles.flatMap(({ kb, source }) => {
    const { stepAliases } = source.frontmatter;
    return Object.entries(stepAliases).flatMap(([old, target]): Diagnostic[] => {
      const range = source.fieldRange(`stepAliases.${old}`);
      const report = (message: string, hint: string): Diagnostic[] => [
        { ruleId: 'ids-lock', severity: 'error', path: source.path, lang: source.lang, range, message, hint },
      ];
      if (source.stepIds.includes(old)) {
        return report(
          `Unexpected step \`${old}\` with the id of a former step, expected another id`,
          `Tickets that name \`${old}\` mean another step. Give the new one an id that was never used.`,
        );
      }
      if (target === topId || source.stepIds.includes(target)) return [];
      return report(
        `Unexpected target \`${target}\` of the former step \`${old}\`, expected a step of the path of KB${kb}`,
        target in stepAliases
          ? `It is a former step itself; write \`${stepAliases[target]}\`.`
          : `Name a step, or \`${topId}\` for the article.`,
      );
    });
  });
}
