import type { Root } from 'mdast';
import { MdxSyntaxError, parseMdx } from '#article/mdx.ts';
import { readOutline, sectionFingerprints } from '#article/sections.ts';
import type { Lang } from '#i18n/languages.ts';
import { writeStamp } from '#lint/write-stamp.ts';
import type { RedirectEntry } from '#schema/redirects.ts';
import type { CalloutMap } from './callouts.ts';
import { draftPage, type Draft } from './draft-page.ts';
import { summaryOf, importedChange, writeFrontmatter } from './frontmatter.ts';
import type { Group } from './group.ts';
import { ImportError } from './import-error.ts';
import type { Former, FormerPage, Note } from './model.ts';
import { dataPicture } from './data-picture.ts';
import { namePictures } from './name-pictures.ts';
import { nameTopics, type NewTopic } from './name-topics.ts';
import { catchDeepNesting } from './read-html.ts';
import { redirectsOf } from './redirects-of.ts';
import { resolveLinks } from './resolve-links.ts';
import { resolverFor } from './resolver-for.ts';
import { headingsOf, idsOfSource, idsOfTranslation, titleOf, withIds } from './section-ids.ts';
import { toString } from './text-of.ts';
import { writeMdx } from './write-mdx.ts';

/** The record of an import, so that the next one gives the same numbers and ids. */
export interface ImportRecord {
  /** Pages by system and key. */
  pages: Record<string, ImportedPage>;
  /** Topic ids by system and key. */
  topics: Record<string, string>;
}

export interface ImportedPage {
  kb: number;
  /** Section ids by source heading. */
  sections: Record<string, string>;
  /** Hashes of the written files, by name. */
  files: Record<string, string>;
}

export interface ConvertOptions {
  today: string;
  /** The default language comes first. */
  languages: readonly Lang[];
  owner: string;
  /** Numbers of other articles. */
  takenNumbers: ReadonlySet<number>;
  /** The lowest number for a new article. */
  start: number;
  topicIds: ReadonlySet<string>;
  imported: ImportRecord;
  callouts: CalloutMap;
}

export interface ArticleFiles extends Pick<ImportedPage, 'kb' | 'sections'> {
  key: string;
  /** File name → text or bytes. */
  files: Map<string, string | Uint8Array>;
}

export interface Conversion {
  articles: ArticleFiles[];
  topics: NewTopic[];
  redirects: RedirectEntry[];
  notes: Note[];
}

/** Converts an export into articles without writing files. `notes` lists what a person should check. */
export async function convert(former: Former, options: ConvertOptions): Promise<Conversion> {
  const notes: Note[] = [...former.notes];
  const groups = await readGroups(former, options, notes);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const topics = nameTopics(former, {
    languages: options.languages,
    topicIds: options.topicIds,
    known: options.imported.topics,
  });
  const topicOf = new Map(topics.map(({ key, id }) => [key, id]));
  const articles = groups.map((group) => writeArticle(group, { former, options, byKey, topicOf, notes }));
  return { articles, topics, redirects: redirectsOf(former, groups, topics, notes), notes };
}

async function readGroups(former: Former, options: ConvertOptions, notes: Note[]): Promise<Group[]> {
  const groups: Group[] = [];
  const taken = new Set(options.takenNumbers);
  let next = options.start;
  for (const [key, pages] of Map.groupBy(former.pages, (page) => page.key)) {
    const known = options.imported.pages[`${former.system}/${key}`];
    while (taken.has(next)) next++;
    const kb = known?.kb ?? next;
    taken.add(kb);
    const drafts = pages.map((page) =>
      catchDeepNesting(page.where, () => draftPage(page, options.callouts, notes)),
    );
    const [source, ...others] = drafts as [Draft, ...Draft[]];
    const sourceIds = idsOfSource(source.body, known?.sections ?? {});
    const own = { lang: source.page.lang, body: source.body, ids: sourceIds };
    const ids = [
      sourceIds,
      ...others.map(({ page, body }) => idsOfTranslation(own, { lang: page.lang, body })),
    ];
    const found = await Promise.all(
      drafts.map(({ page, images }) =>
        Promise.all(images.map((src) => dataPicture(src) ?? former.pictureOf(src, page))),
      ),
    );
    const named = namePictures(
      found[0]!,
      others.map(({ page }, index) => ({ lang: page.lang, pictures: found[index + 1]! })),
    );
    groups.push({ key, kb, ids, drafts, pictures: [named.source, ...named.translations] });
  }
  return groups;
}

interface Surroundings {
  former: Former;
  options: ConvertOptions;
  byKey: ReadonlyMap<string, Group>;
  topicOf: ReadonlyMap<string, string>;
  notes: Note[];
}

function writeArticle(group: Group, around: Surroundings): ArticleFiles {
  const files = new Map<string, string | Uint8Array>();
  const [source] = group.drafts as [Draft, ...Draft[]];
  const texts = group.drafts.map((draft, index) => writeText(group, draft, index, around));
  const fingerprints = texts.map(({ fields, body }) => fingerprintsOf(fields, body));
  texts.forEach(({ fields, body }, index) => {
    const { page } = group.drafts[index]!;
    const text = `${writeFrontmatter(fields)}\n${body}`;
    const isStamped = index > 0 && page.isOutdated !== true;
    const stamp = () => stampOf(source.page.lang, fingerprints[0]!, fingerprints[index]!);
    files.set(`${page.lang}.mdx`, isStamped ? writeStamp(text, stamp()) : text);
  });
  for (const { file, picture } of group.pictures.flat()) if (picture.bytes) files.set(file, picture.bytes);
  const headings = headingsOf(source.body).map(titleOf);
  const sections: Record<string, string> = {};
  headings.forEach((heading, index) => (sections[heading] ??= group.ids[0]![index]!));
  return { key: group.key, kb: group.kb, sections, files };
}

function writeText(group: Group, draft: Draft, index: number, around: Surroundings) {
  const { options, topicOf, notes } = around;
  const { page } = draft;
  const pictures = group.pictures[index]!;
  for (const { picture, file } of pictures)
    if (!picture.bytes)
      notes.push({ where: page.where, text: `Fetch ${picture.from} as articles/${group.kb}/${file}.` });
  const named = draft.withPictures(pictures.map(({ src }) => src));
  const body = resolveLinks(withIds(named, group.ids[index]!), resolverFor(group, page, around));
  const paragraph = body.children.find(({ type }) => type === 'paragraph');
  const revised = page.revised ?? options.today;
  const own = {
    kb: group.kb,
    title: draft.title,
    summary: summaryOf(page.description, paragraph ? toString([paragraph]) : ''),
    ...(page.keywords.length > 0 && { keywords: [...new Set(page.keywords)] }),
    revised,
    change: importedChange[page.lang],
  };
  const shared = {
    kind: kindOf(body),
    topics: [topicOf.get(page.topic ?? '') ?? 'general'],
    products: [],
    owner: options.owner,
    reviewed: revised,
    reviewEvery: '12 months',
  };
  const text = sound(writeMdx(body), page);
  // A translation that the former system reports as stale gets no stamp.
  const outdated = page.isOutdated === true && {
    translated: { from: group.drafts[0]!.page.lang, sections: {} },
  };
  return { fields: index === 0 ? { ...own, ...shared } : { ...own, ...outdated }, body: text };
}

/** @throws {ImportError} if the text cannot be that of an article */
function sound(text: string, { where }: FormerPage): string {
  try {
    parseMdx(text);
    return text;
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    throw new ImportError(
      `The text of ${where} cannot be an article: ${error.message}`,
      error.hint ?? 'Leave the page out; nothing was written.',
    );
  }
}

/** Returns the kind of article: `how-to` for a page with a procedure, `faq` for a page of questions, otherwise `reference`. */
function kindOf({ children }: Root): string {
  const titles = headingsOf({ type: 'root', children }).map(titleOf);
  if (titles.length > 1 && titles.every((title) => title.endsWith('?'))) return 'faq';
  return JSON.stringify(children).includes('"name":"Steps"') ? 'how-to' : 'reference';
}

function fingerprintsOf(fields: { title: string; summary: string }, body: string): Record<string, string> {
  const outline = readOutline(parseMdx(body).children, body, () => {});
  return sectionFingerprints(outline, fields as Parameters<typeof sectionFingerprints>[1], body);
}

/** Returns the stamp of a translation. The translation counts as up to date. */
function stampOf(
  from: Lang,
  source: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
) {
  const ids = Object.keys(source).filter((id) => own[id] !== undefined);
  const pick = (prints: Readonly<Record<string, string>>) =>
    Object.fromEntries(ids.map((id) => [id, prints[id]!]));
  return { from, sections: pick(source), texts: pick(own), confirmed: {}, behind: {} };
}
