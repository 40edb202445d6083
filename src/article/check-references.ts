import { checkTextReferences } from './check-text-references.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import type { Article, Translation } from './model.ts';
import { suggestion, unknownIdHint } from './suggestion.ts';

/** What an article may refer to besides other articles. */
export interface References {
  externalIds: ReadonlySet<number>;
  /** Articles that exist but could not be parsed; what refers to them is not at fault. */
  unparsedIds: ReadonlySet<number>;
  topicIds: ReadonlySet<string>;
  contactIds: ReadonlySet<string>;
  /** File names in the folder of an article, `x.png` or `x.es.png`. */
  pictures: (kb: number) => ReadonlySet<string>;
}

/** The same with the sections of every article, by its number. */
export interface Known extends References {
  sectionsByKb: ReadonlyMap<number, ReadonlySet<string>>;
}

export type Report = (ruleId: string, range: Range, message: string, hint: string) => void;

/** Reports ids that lead nowhere: articles, aliases, sections, topics, contacts and pictures. */
export function checkReferences(articles: Article[], references: References): Diagnostic[] {
  const sectionsByKb = new Map(
    articles.map((article) => [article.kb, new Set(article.source.outline.map(({ id }) => id))] as const),
  );
  const known = { ...references, sectionsByKb };
  const diagnostics: Diagnostic[] = [];
  for (const article of articles) {
    const report = reporter(diagnostics, article.source);
    checkFrontmatter(article, known, report);
    for (const translation of [article.source, ...article.translations])
      checkTextReferences(translation, known, reporter(diagnostics, translation));
  }
  checkAliases(articles, diagnostics);
  return diagnostics;
}

function reporter(diagnostics: Diagnostic[], { path, lang }: Translation): Report {
  return (ruleId, range, message, hint) => {
    diagnostics.push({ ruleId, severity: 'error', path, lang, range, message, hint });
  };
}

function checkFrontmatter({ kb, source }: Article, known: Known, report: Report): void {
  const { frontmatter, fieldRange } = source;
  const ids = () => [...known.sectionsByKb.keys(), ...known.externalIds];
  const isKnown = (id: number) =>
    known.sectionsByKb.has(id) || known.externalIds.has(id) || known.unparsedIds.has(id);
  frontmatter.related.forEach((id, index) => {
    const range = () => fieldRange(`related.${index}`);
    if (id === kb) report('references', range(), `Unexpected own id \`${id}\` in \`related\``, 'Remove it.');
    else if (!isKnown(id))
      report(
        'references',
        range(),
        `Unexpected id \`${id}\` in \`related\`, expected an article`,
        unknownIdHint(id, ids()),
      );
  });
  if (frontmatter.supersededBy !== undefined && !isKnown(frontmatter.supersededBy)) {
    const id = frontmatter.supersededBy;
    report(
      'references',
      fieldRange('supersededBy'),
      `Unexpected id \`${id}\` in \`supersededBy\`, expected an article`,
      unknownIdHint(id, ids()),
    );
  }
  if ((frontmatter.status === 'superseded') !== (frontmatter.supersededBy !== undefined)) {
    report(
      'references',
      fieldRange('status'),
      `Unexpected \`status: ${frontmatter.status}\` ${frontmatter.supersededBy === undefined ? 'without' : 'with'} \`supersededBy\``,
      'A superseded article, and only that, names the article that replaces it.',
    );
  }
  frontmatter.topics.forEach((id, index) => {
    if (!known.topicIds.has(id))
      report(
        'references',
        fieldRange(`topics.${index}`),
        `Unexpected topic \`${id}\``,
        suggestion(id, known.topicIds, 'topics.yaml'),
      );
  });
  const sections = known.sectionsByKb.get(kb)!;
  frontmatter.errors.forEach((error, index) => {
    if (error.section !== undefined && !sections.has(error.section)) {
      report(
        'references',
        fieldRange(`errors.${index}.section`),
        `Unexpected section \`${error.section}\` in \`errors\``,
        suggestion(error.section, sections, 'this article'),
      );
    }
  });
}

function checkAliases(articles: Article[], diagnostics: Diagnostic[]): void {
  const owners = new Map<string, number>(articles.map(({ kb }) => [String(kb), kb]));
  for (const { kb, source } of articles) {
    source.frontmatter.aliases.forEach((alias, index) => {
      const report = (found: string, hint: string) =>
        reporter(diagnostics, source)('references', source.fieldRange(`aliases.${index}`), found, hint);
      const owner = owners.get(alias);
      if (/^kb-?\d+$/.test(alias))
        report(
          `Unexpected alias \`${alias}\`, expected words`,
          'It reads as the number of an article, which leads to that article anyway. Remove it.',
        );
      else if (owner === undefined) owners.set(alias, kb);
      else report(`Unexpected alias \`${alias}\`, expected one that is free`, `It belongs to KB${owner}.`);
    });
  }
}
