import type { ContentReport } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';

/** Reports retired ids that are in use again, and successors that are not articles. */
export function checkRetiredIds(
  { articles, externalIds, languages, retired }: SiteContent,
  report: ContentReport,
): void {
  if (!retired) return;
  const { entries } = retired;
  const byKb = new Map(articles.map((article) => [article.kb, article]));
  const gone = new Set(entries.map(({ kb }) => kb));
  const seen = new Set<number>();
  for (const [index, { kb, by, because }] of entries.entries()) {
    const reportAt = (field: string, message: string, hint: string) =>
      report(retired, { range: retired.fieldRange(`${index}.${field}`), message, hint });
    if (seen.has(kb)) reportAt('kb', `Unexpected second entry for \`${kb}\``, 'Keep one of the two.');
    seen.add(kb);
    const missing = languages.filter((lang) => because[lang] === undefined);
    if (missing.length > 0)
      reportAt('because', `Unexpected reason without ${missing.join(', ')}`, 'Give it in every language.');
    if (by === undefined || (by !== kb && !gone.has(by) && (byKb.has(by) || externalIds.has(by)))) continue;
    const further = entries.find((entry) => entry.kb === by)?.by;
    reportAt(
      'by',
      `Unexpected successor \`${by}\` of KB${kb}, expected an article that exists`,
      further && further !== kb
        ? `KB${by} is retired itself; name KB${further}.`
        : 'Name a current article, or remove `by`.',
    );
  }
  for (const { kb, source } of articles) {
    if (gone.has(kb))
      report(source, {
        range: source.open().fieldRange('kb'),
        message: `Unexpected article with the retired id \`${kb}\`, expected a new number`,
        hint: `Old links would lead to another text. Give the article another number, or take KB${kb} out of retired.yaml if it is the same article again.`,
      });
    for (const [index, alias] of source.frontmatter.aliases.entries()) {
      if (!gone.has(Number(alias))) continue;
      report(source, {
        range: source.open().fieldRange(`aliases.${index}`),
        message: `Unexpected alias \`${alias}\` that is a retired id`,
        hint: 'Name this article as its successor with `by` in retired.yaml instead.',
      });
    }
  }
}
