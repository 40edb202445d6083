import { closest } from './closest.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import { parseKbLink } from './kb-link.ts';
import type { Article, Translation } from './model.ts';

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

interface Known extends References {
  sectionsByKb: ReadonlyMap<number, ReadonlySet<string>>;
}

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
      checkText(translation, known, diagnostics);
  }
  checkAliases(articles, diagnostics);
  return diagnostics;
}

type Report = (ruleId: string, range: Range, message: string, hint: string) => void;

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

function checkText(translation: Translation, known: Known, diagnostics: Diagnostic[]): void {
  const report = reporter(diagnostics, translation);
  translation.references.forEach(({ kind, value }, index) => {
    const reportHere: ReportHere = (ruleId, message, hint) =>
      report(ruleId, translation.referenceRange(index), message, hint);
    if (kind === 'link') checkLink(value, translation, known, reportHere);
    else if (kind === 'contact') checkContact(value, known, reportHere);
    else checkPicture(value, translation, known, reportHere);
  });
}

type ReportHere = (ruleId: string, message: string, hint: string) => void;

function checkLink(url: string, from: Translation, known: Known, report: ReportHere): void {
  if (url.startsWith('#')) {
    const sections = known.sectionsByKb.get(from.kb)!;
    const id = url.slice(1);
    if (!sections.has(id))
      report('links', `Unexpected link to section \`${id}\``, suggestion(id, sections, 'this article'));
    return;
  }
  if (!url.startsWith('kb:')) {
    if (/^https?:\/\/[^/]+/.test(url) || url.startsWith('mailto:') || url.startsWith('tel:')) return;
    report(
      'links',
      `Unexpected address \`${url}\`, expected \`kb:…\` or \`https://…\``,
      'Link an article by its number: `kb:2816`.',
    );
    return;
  }
  const link = parseKbLink(url);
  if (!link)
    return report(
      'links',
      `Unexpected link \`${url}\`, expected a number`,
      'Write `kb:2816` or `kb:2816#section-id`.',
    );
  if (known.unparsedIds.has(link.kb)) return;
  const sections = known.sectionsByKb.get(link.kb);
  if (!sections && !known.externalIds.has(link.kb)) {
    return report(
      'links',
      `Unexpected link to \`${link.kb}\`, expected an article`,
      unknownIdHint(link.kb, [...known.sectionsByKb.keys(), ...known.externalIds]),
    );
  }
  if (link.section !== undefined && !sections?.has(link.section)) {
    const hint = sections
      ? suggestion(link.section, sections, `KB${link.kb}`)
      : 'Articles that live elsewhere are linked as a whole.';
    report('links', `Unexpected link to section \`${link.section}\` of KB${link.kb}`, hint);
  }
}

function checkContact(id: string, known: Known, report: ReportHere): void {
  if (known.contactIds.has(id)) return;
  report('references', `Unexpected contact \`${id}\``, suggestion(id, known.contactIds, 'contacts.yaml'));
}

function checkPicture(src: string, { kb, lang }: Translation, known: Known, report: ReportHere): void {
  const files = known.pictures(kb);
  if (pictureFile(src, lang, files)) return;
  report(
    'pictures',
    `Unexpected missing picture \`${src}\``,
    suggestion(src, files, 'the folder of the article'),
  );
}

/**
 * The file that shows picture `src` in a language: its own variant where there is one.
 *
 * @example pictureFile('x.png', 'es', new Set(['x.png', 'x.es.png'])) // 'x.es.png'
 * @example pictureFile('x.png', 'es', new Set(['x.png'])) // 'x.png'
 */
export function pictureFile(src: string, lang: string, files: ReadonlySet<string>): string | undefined {
  const variant = src.replace(/\.(\w+)$/, `.${lang}.$1`);
  return [variant, src].find((name) => files.has(name));
}

function checkAliases(articles: Article[], diagnostics: Diagnostic[]): void {
  const owners = new Map<string, number>(articles.map(({ kb }) => [String(kb), kb]));
  for (const { kb, source } of articles) {
    source.frontmatter.aliases.forEach((alias, index) => {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, kb);
      else
        reporter(diagnostics, source)(
          'references',
          source.fieldRange(`aliases.${index}`),
          `Unexpected alias \`${alias}\`, expected one that is free`,
          `It belongs to KB${owner}.`,
        );
    });
  }
}

function unknownIdHint(id: number, ids: number[]): string {
  const meant = closest(String(id), ids.map(String));
  return meant ? `Did you mean \`${meant}\`?` : 'An id that exists elsewhere goes into external.yaml.';
}

function suggestion(word: string, known: ReadonlySet<string>, where: string): string {
  const meant = closest(word, known);
  if (meant) return `Did you mean \`${meant}\`?`;
  return known.size > 0
    ? `What ${where} has: ${[...known].slice(0, 12).join(', ')}.`
    : `There is none in ${where}.`;
}
