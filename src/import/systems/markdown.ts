import { decodeAddress } from '#i18n/urls/base.ts';
import { posix } from 'node:path';
import type { CalloutMap } from '../callouts.ts';
import { ImportError } from '../import-error.ts';
import type { Former, FormerPage, FormerTopic, Note } from '../model.ts';
import { readMarkdown, UnreadableError } from '../read-markdown.ts';
import {
  addressOf,
  dayOf,
  docOf,
  folderOf,
  listOf,
  folderName,
  picturePlaces,
  placeOf,
  textOf,
  type MarkdownFile,
  type MarkdownTree,
} from './markdown-tree.ts';

interface Place {
  key: string;
  /** Path of the source within the source folder, without its extension. */
  doc: string;
  fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads the pages of Starlight, Docusaurus or any other Markdown tree. Drafts are left out.
 *
 * @throws {ImportError} for a page that cannot be read
 */
export function markdownSite(tree: MarkdownTree, callouts: CalloutMap): Former {
  const notes: Note[] = [];
  const pages: FormerPage[] = [];
  const places = new Map<FormerPage, Place & { path: string }>();
  const byPlace = new Map<string, string>();
  for (const file of tree.files) {
    const { fields, body } = read(file, callouts, notes);
    if (fields['draft'] === true || fields['unlisted'] === true) {
      notes.push({ where: file.path, text: 'A draft; it was left out.' });
      continue;
    }
    const doc = docOf(file.source, tree.folder);
    const page: FormerPage = {
      key: doc,
      lang: file.lang,
      where: file.path,
      title: textOf(fields['title']) ?? '',
      description: textOf(fields['description']),
      keywords: [...listOf(fields['keywords']), ...listOf(fields['tags'])],
      topic: folderOf(doc),
      revised: dayOf(fields) ?? file.changed,
      addresses: [addressOf(doc, file, fields, tree)],
      body,
    };
    pages.push(page);
    places.set(page, { key: doc, doc, fields, path: file.path });
    for (const name of [doc, docOf(file.path, tree.folder), ...page.addresses])
      byPlace.set(placeOf(name), doc);
  }
  for (const page of pages) titled(page, places.get(page)!.doc);
  const find = (path: string) => byPlace.get(placeOf(path));
  return {
    system: tree.system,
    pages: sortPages(pages, places, tree.positions),
    topics: topicsOf(pages, tree),
    neutralAddresses: new Map(),
    notes,
    linkOf: (href, page) => {
      const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
      if (/^[a-z][\w+.-]*:/i.test(path) || path === '') return undefined;
      const { doc, path: file } = places.get(page)!;
      const decoded = decodeAddress(path);
      const key = decoded.startsWith('/')
        ? find(decoded)
        : (find(posix.join(posix.dirname(doc), decoded)) ??
          find(docOf(posix.join(posix.dirname(file), decoded), tree.folder)) ??
          find(posix.join(page.addresses[0]!, '..', decoded)) ??
          find(posix.join(page.addresses[0]!, decoded)));
      return key === undefined ? undefined : { key, anchor: hash };
    },
    hrefOf: (href) => (/^(?:https?|mailto|tel):/i.test(href) ? href : undefined),
    pictureOf: async (src, page) => {
      const { doc, path } = places.get(page)!;
      const name = decodeAddress(src.replace(/[?#].*$/, ''));
      const candidates = picturePlaces(name, [
        posix.dirname(path),
        posix.dirname(posix.join(tree.folder, doc)),
      ]);
      for (const candidate of candidates) {
        const bytes = /^[a-z]+:/i.test(name) ? undefined : await tree.read(candidate);
        if (bytes) return { name: posix.basename(name), bytes, from: candidate };
      }
      return { name: posix.basename(name), bytes: undefined, from: src };
    },
  };
}

function read(file: MarkdownFile, callouts: CalloutMap, notes: Note[]) {
  try {
    return readMarkdown(file.text, callouts, (text) => notes.push({ where: file.path, text }));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new ImportError(
      `\`${file.path}\` cannot be read: ${error.message}`,
      'Correct it; nothing was written.',
    );
  }
}

function titled(page: FormerPage, doc: string): void {
  if (page.title !== '') return;
  const hasTitle = page.body.children.some((child) => child.type === 'element' && child.tagName === 'h1');
  if (!hasTitle) page.title = folderName(posix.basename(doc));
}

function sortPages(
  pages: readonly FormerPage[],
  places: ReadonlyMap<FormerPage, Place>,
  positions: ReadonlyMap<string, number>,
): FormerPage[] {
  const groups = [...Map.groupBy(pages, ({ key }) => key).values()];
  const positionOf = ([page]: FormerPage[]) => {
    const { fields } = places.get(page!)!;
    const sidebar = fields['sidebar'] as { order?: unknown } | undefined;
    return Number(fields['sidebar_position'] ?? sidebar?.order ?? Infinity);
  };
  const collator = new Intl.Collator('en', { numeric: true });
  return groups
    .sort((a, b) => {
      const [x, y] = [a[0]!.key, b[0]!.key];
      const isBeside = posix.dirname(x) === posix.dirname(y);
      const folderPlace = (doc: string) => positions.get(folderOf(doc) ?? '') ?? Infinity;
      const [p, q] = isBeside ? [positionOf(a), positionOf(b)] : [folderPlace(x), folderPlace(y)];
      return p === q ? collator.compare(x, y) : p - q;
    })
    .flat();
}

function topicsOf(pages: readonly FormerPage[], { labels }: MarkdownTree): FormerTopic[] {
  const folders = [...new Set(pages.flatMap(({ topic }) => topic ?? []))];
  return folders.map((folder) => {
    const langs = new Set(pages.filter(({ topic }) => topic === folder).map(({ lang }) => lang));
    const given = labels.get(folder) ?? {};
    const [first] = langs;
    const names = Object.keys(given).length > 0 || !first ? given : { [first]: folderName(folder) };
    return { key: folder, names, descriptions: {}, addresses: {} };
  });
}
