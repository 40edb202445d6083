import type { Article, Translation } from '#article/model.ts';
import { siteLists } from '#schema/site.ts';
import { defineRule, type ContentReport } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';
import { suggestion, unknownIdHint } from '../suggestion.ts';
import { textReferences } from '../text-references.ts';

export default defineRule({
  id: 'references',
  summary: 'Articles, topics, products, owners, contacts and pages that are referred to exist.',
  severity: 'error',
  scope: 'content',
  check(content, report) {
    const ids = new Set(content.articles.map(({ kb }) => kb));
    for (const article of content.articles) checkFields(article, content, ids, report);
    for (const { file, value, range } of textReferences(content.articles, 'contact')) {
      if (content.contactIds.has(value)) continue;
      const hint = suggestion(value, content.contactIds, 'contacts.yaml');
      report(file, { range: range(), message: `Unexpected contact \`${value}\``, hint });
    }
    checkAliases(content.articles, report);
    checkSiteLists(content, ids, report);
    checkTopicContacts(content, report);
    checkPageLinks(content, report);
  },
});

function checkFields(
  { kb, source, translations }: Article,
  { externalIds, unparsedIds, misreadIds, topicIds, site }: SiteContent,
  ids: ReadonlySet<number>,
  report: ContentReport,
): void {
  const { frontmatter } = source;
  const reportAt = (field: string, message: string, hint: string) =>
    report(source, { range: source.open().fieldRange(field), message, hint });
  const isKnown = (id: number) => ids.has(id) || externalIds.has(id) || unparsedIds.has(id);
  const hintFor = (id: number) => unknownIdHint(id, [...ids, ...externalIds]);
  frontmatter.related.forEach((id, index) => {
    const field = `related.${index}`;
    if (id === kb) reportAt(field, `Unexpected own id \`${id}\` in \`related\``, 'Remove it.');
    else if (!isKnown(id))
      reportAt(field, `Unexpected id \`${id}\` in \`related\`, expected an article`, hintFor(id));
  });
  const { supersededBy, status } = frontmatter;
  if (supersededBy !== undefined && !isKnown(supersededBy))
    reportAt(
      'supersededBy',
      `Unexpected id \`${supersededBy}\` in \`supersededBy\`, expected an article`,
      hintFor(supersededBy),
    );
  if ((status === 'superseded') !== (supersededBy !== undefined))
    reportAt(
      'status',
      `Unexpected \`status: ${status}\` ${supersededBy === undefined ? 'without' : 'with'} \`supersededBy\``,
      'A superseded article, and only that, names the article that replaces it.',
    );
  frontmatter.topics.forEach((id, index) => {
    if (topicIds.has(id)) return;
    reportAt(`topics.${index}`, `Unexpected topic \`${id}\``, suggestion(id, topicIds, 'topics.yaml'));
  });
  if (site) {
    const products = new Set(site.products.map(({ id }) => id));
    frontmatter.products.forEach((id, index) => {
      if (products.has(id)) return;
      const hint = suggestion(id, products, '`products` of site.yaml');
      reportAt(`products.${index}`, `Unexpected product \`${id}\``, hint);
    });
    const owners = new Set(site.owners.map(({ id }) => id));
    if (owners.size > 0 && !owners.has(frontmatter.owner)) {
      const hint = suggestion(frontmatter.owner, owners, '`owners` of site.yaml');
      reportAt('owner', `Unexpected owner \`${frontmatter.owner}\``, hint);
    }
  }
  if (misreadIds.has(kb)) return;
  for (const file of [source, ...translations]) checkChanged(file, source, report);
  const sections = new Set(source.outline.map(({ id }) => id));
  frontmatter.errors.forEach(({ section }, index) => {
    if (section === undefined || sections.has(section)) return;
    reportAt(
      `errors.${index}.section`,
      `Unexpected section \`${section}\` in \`errors\``,
      suggestion(section, sections, 'this article'),
    );
  });
}

/** Reports sections in `changed` that the article does not have and never had. */
function checkChanged(file: Translation, source: Article['source'], report: ContentReport): void {
  const { changed = [], earlier = [] } = file.frontmatter;
  const aliases = Object.keys(source.frontmatter.sectionAliases);
  const known = new Set([...source.outline.map(({ id }) => id), ...aliases]);
  const fields = [
    ...changed.map((id, index) => [`changed.${index}`, id] as const),
    ...earlier.flatMap((each, at) =>
      (each.changed ?? []).map((id, index) => [`earlier.${at}.changed.${index}`, id] as const),
    ),
  ];
  for (const [field, id] of fields)
    if (!known.has(id))
      report(file, {
        range: file.open().fieldRange(field),
        message: `Unexpected section \`${id}\` in \`changed\``,
        hint: suggestion(id, known, 'this article'),
      });
}

function checkAliases(articles: readonly Article[], report: ContentReport): void {
  const owners = new Map<string, number>(articles.map(({ kb }) => [String(kb), kb]));
  for (const { kb, source } of articles) {
    source.frontmatter.aliases.forEach((alias, index) => {
      const reportHere = (message: string, hint: string) =>
        report(source, { range: source.open().fieldRange(`aliases.${index}`), message, hint });
      const owner = owners.get(alias);
      if (/^kb-?\d+$/.test(alias))
        reportHere(
          `Unexpected alias \`${alias}\`, expected words`,
          'It reads as the number of an article, which leads to that article anyway. Remove it.',
        );
      else if (owner === undefined) owners.set(alias, kb);
      else
        reportHere(`Unexpected alias \`${alias}\`, expected one that is free`, `It belongs to KB${owner}.`);
    });
  }
}

/** Reports numbers in `site.yaml` without an article, which the site would silently leave out. */
function checkSiteLists(
  { site, unparsedIds }: SiteContent,
  ids: ReadonlySet<number>,
  report: ContentReport,
): void {
  if (!site) return;
  const known = new Set([...ids, ...unparsedIds].map(String));
  for (const list of siteLists) {
    site[list].forEach((kb, index) => {
      if (known.has(String(kb))) return;
      report(site, {
        range: site.fieldRange(`${list}.${index}`),
        message: `Unexpected id \`${kb}\` in \`${list}\`, expected an article of this site`,
        hint: suggestion(String(kb), known, 'the site'),
      });
    });
  }
}

/** Reports unknown contacts of topics, which the site would silently leave out. */
function checkTopicContacts({ topics, contactIds }: SiteContent, report: ContentReport): void {
  topics?.entries.forEach(({ contacts }, index) => {
    contacts.forEach((id, position) => {
      if (contactIds.has(id)) return;
      report(topics, {
        range: topics.fieldRange(`${index}.contacts.${position}`),
        message: `Unexpected contact \`${id}\``,
        hint: suggestion(id, contactIds, 'contacts.yaml'),
      });
    });
  });
}

/** Reports links of the header or the footer to unknown pages, which the site would silently leave out. */
function checkPageLinks({ site, ownPages }: SiteContent, report: ContentReport): void {
  if (!site) return;
  const pages = new Set(ownPages.map(({ file }) => file.page));
  for (const list of ['header', 'footer'] as const) {
    site.links[list]?.forEach(({ page }, index) => {
      if (page === undefined || pages.has(page)) return;
      report(site, {
        range: site.fieldRange(`links.${list}.${index}.page`),
        message: `Unexpected page \`${page}\``,
        hint: suggestion(page, pages, 'the folder `pages`'),
      });
    });
  }
}
