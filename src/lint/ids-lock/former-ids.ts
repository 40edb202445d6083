import { topId, type Article } from '#article/model.ts';
import type { ContentReport } from '../rule.ts';

/** Reports section aliases that are the id of an existing section, or lead to a missing one. */
export function checkSectionAliases(articles: readonly Article[], report: ContentReport): void {
  for (const { kb, source } of articles) {
    const ids = new Set(source.outline.map(({ id }) => id));
    const { sectionAliases } = source.frontmatter;
    for (const [old, target] of Object.entries(sectionAliases)) {
      const reportHere = (message: string, hint: string) =>
        report(source, { range: source.open().fieldRange(`sectionAliases.${old}`), message, hint });
      if (ids.has(old))
        reportHere(
          `Unexpected section \`${old}\` with the id of a former section, expected another id`,
          `Old links to \`${old}\` lead to \`${target}\`. Give the new section another id.`,
        );
      else if (target !== topId && !ids.has(target))
        reportHere(
          `Unexpected target \`${target}\` of the former section \`${old}\`, expected a section of KB${kb}`,
          target in sectionAliases
            ? `It is a former id itself; write \`${sectionAliases[target]}\`.`
            : `Name a section of the article, or \`${topId}\`.`,
        );
    }
  }
}

/** Reports former steps of a path that are steps again, and those that lead to a missing step. */
export function checkStepAliases(articles: readonly Article[], report: ContentReport): void {
  for (const { kb, source } of articles) {
    const { stepAliases } = source.frontmatter;
    const ids = [...source.stepIds, ...source.itemIds];
    for (const [old, target] of Object.entries(stepAliases)) {
      const reportHere = (message: string, hint: string) =>
        report(source, { range: source.open().fieldRange(`stepAliases.${old}`), message, hint });
      if (ids.includes(old))
        reportHere(
          `Unexpected step \`${old}\` with the id of a former step, expected another id`,
          `Tickets that name \`${old}\` mean another step. Give the new one an id that was never used.`,
        );
      else if (target !== topId && !ids.includes(target))
        reportHere(
          `Unexpected target \`${target}\` of the former step \`${old}\`, expected a step or row of KB${kb}`,
          target in stepAliases
            ? `It is a former step itself; write \`${stepAliases[target]}\`.`
            : `Name a step, or \`${topId}\` for the article.`,
        );
    }
  }
}
