import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { topId, type Article } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Present } from './check-ids.ts';

/** Where an entry of `retired.yaml` is written, by dotted path. */
export type PlaceInRetired = (path: string) => Range;

/** Reports retired ids that are in use again, and successors that are no article. */
export function checkRetired(
  { articles, externalIds, retired }: Present,
  languages: readonly Lang[],
  path: string,
  place: PlaceInRetired,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const byKb = new Map(articles.map((article) => [article.kb, article]));
  const gone = new Set(retired.map(({ kb }) => kb));
  const seen = new Set<number>();
  for (const [index, { kb, by, because }] of retired.entries()) {
    const report = (field: string, message: string, hint: string) => {
      const range = place(`${index}.${field}`);
      diagnostics.push({ ruleId: 'ids-lock', severity: 'error', path, range, message, hint });
    };
    if (seen.has(kb)) report('kb', `Unexpected second entry for \`${kb}\``, 'Keep one of the two.');
    seen.add(kb);
    const missing = languages.filter((lang) => because[lang] === undefined);
    if (missing.length > 0) {
      report('because', `Unexpected reason without ${missing.join(', ')}`, 'Give it in every language.');
    }
    if (by === undefined || (by !== kb && !gone.has(by) && (byKb.has(by) || externalIds.has(by)))) continue;
    const further = retired.find((entry) => entry.kb === by)?.by;
    report(
      'by',
      `Unexpected successor \`${by}\` of KB${kb}, expected an article that exists`,
      further && further !== kb
        ? `KB${by} is retired itself; name KB${further}.`
        : 'Name a current article, or remove `by`.',
    );
  }
  for (const entry of retired) {
    const article = byKb.get(entry.kb);
    if (article) diagnostics.push(reused(article));
  }
  for (const { source } of articles) {
    for (const [index, alias] of source.frontmatter.aliases.entries()) {
      if (gone.has(Number(alias))) diagnostics.push(reusedAlias(source, alias, index));
    }
  }
  return diagnostics;
}

function reused({ kb, source }: Article): Diagnostic {
  return {
    ruleId: 'ids-lock',
    severity: 'error',
    path: source.path,
    lang: source.lang,
    range: source.fieldRange('kb'),
    message: `Unexpected article with the retired id \`${kb}\`, expected a new number`,
    hint: `Old links would lead to another text. Give the article another number, or take KB${kb} out of retired.yaml if it is the same article again.`,
  };
}

function reusedAlias(source: Article['source'], alias: string, index: number): Diagnostic {
  return {
    ruleId: 'ids-lock',
    severity: 'error',
    path: source.path,
    lang: source.lang,
    range: source.fieldRange(`aliases.${index}`),
    message: `Unexpected alias \`${alias}\` that is a retired id`,
    hint: 'Name this article as its successor with `by` in retired.yaml instead.',
  };
}

/** Reports section aliases that stand for a section there is, or lead to one there is not. */
export function checkSectionAliases(articles: readonly Article[]): Diagnostic[] {
  return articles.flatMap(({ kb, source }) => {
    const ids = new Set(source.outline.map(({ id }) => id));
    return Object.entries(source.frontmatter.sectionAliases).flatMap(([old, target]): Diagnostic[] => {
      const at = { path: source.path, lang: source.lang, range: source.fieldRange(`sectionAliases.${old}`) };
      const report = (message: string, hint: string): Diagnostic[] => [
        { ruleId: 'ids-lock', severity: 'error', ...at, message, hint },
      ];
      if (ids.has(old)) {
        return report(
          `Unexpected section \`${old}\` with the id of a former section, expected another id`,
          `Old links to \`${old}\` lead to \`${target}\`. Give the new section another id.`,
        );
      }
      if (target === topId || ids.has(target)) return [];
      return report(
        `Unexpected target \`${target}\` of the former section \`${old}\`, expected a section of KB${kb}`,
        target in source.frontmatter.sectionAliases
          ? `It is a former id itself; write \`${source.frontmatter.sectionAliases[target]}\`.`
          : `Name a section of the article, or \`${topId}\`.`,
      );
    });
  });
}
