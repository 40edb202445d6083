import { decodeAddress } from '#i18n/urls/base.ts';
import { posix } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import { nodePath, parseNodePath } from '#i18n/urls/old.ts';
import { findLang } from '../find-lang.ts';
import { ImportError } from '../import-error.ts';
import type { Former, FormerPage, FormerTopic, Note } from '../model.ts';
import { allOf, dayOf, keywordsOf, metaOf, readFacts, type Facts, type HtmlFile } from './html-facts.ts';

/**
 * Reads saved pages of Drupal or any other system. Languages are paired by the links between the pages, otherwise by
 * path.
 *
 * @throws {ImportError} for a page without text or language, and for two of one language that claim to be the same
 */
export function htmlSite(
  files: readonly HtmlFile[],
  languages: readonly Lang[],
  readFile: (path: string) => Promise<Uint8Array | undefined>,
): Former {
  const notes: Note[] = [];
  const pages: FormerPage[] = [];
  const facts = new Map<FormerPage, Facts>();
  const byAddress = new Map<string, string>();
  const neutral = new Map<string, string[]>();
  const read = files.map(readFacts);
  const tags = tagsOf(read, languages);
  for (const own of read) {
    const { file } = own;
    const lang = langOf(own, languages, tags, notes);
    if (!lang) continue;
    const key = keyOf(own, tags);
    const twin = pages.find((page) => page.key === key && page.lang === lang);
    if (twin)
      throw new ImportError(
        `\`${file.path}\` and \`${twin.where}\` are the same page in \`${lang}\``,
        'Keep one of the two; nothing was written.',
      );
    const paths = [
      ...new Set([own.url, own.shortlink].flatMap((url) => (url ? [decodeAddress(url.pathname)] : []))),
    ];
    const page: FormerPage = {
      key,
      lang,
      where: file.path,
      title: own.title,
      description: metaOf(own.root, 'description'),
      keywords: keywordsOf(own),
      topic: own.crumb && withoutTag(own.crumb.path, tags),
      revised: dayOf(own),
      addresses: paths.length > 0 ? paths : [`/${file.path}`],
      body: { type: 'root', children: own.main.children },
    };
    pages.push(page);
    facts.set(page, own);
    for (const path of [...page.addresses, `/${file.path}`]) byAddress.set(placeOf(path), key);
    const node = nodeOf(own, tags);
    if (node !== undefined) neutral.set(key, [node]);
  }
  const hosts = new Set([...facts.values()].flatMap(({ url }) => url?.host ?? []));
  const resolve = (href: string, page: FormerPage) =>
    URL.parse(href, facts.get(page)!.url?.href ?? `https://former.invalid/${page.where}`);
  const isOurs = (url: URL) => hosts.has(url.host) || url.host === 'former.invalid';
  return {
    system: 'html',
    pages: sourcesFirst(pages, languages),
    topics: topicsOf(pages, facts),
    neutralAddresses: neutral,
    notes,
    linkOf: (href, page) => {
      const url = resolve(href, page);
      const beside = URL.parse(href, `https://former.invalid/${page.where}`);
      const key =
        (url && isOurs(url) ? byAddress.get(placeOf(decodeAddress(url.pathname))) : undefined) ??
        (beside?.host === 'former.invalid'
          ? byAddress.get(placeOf(decodeAddress(beside.pathname)))
          : undefined);
      return key === undefined ? undefined : { key, anchor: url?.hash.slice(1) || undefined };
    },
    hrefOf: (href, page) => {
      const url = resolve(href, page);
      if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return undefined;
      return isOurs(url) ? undefined : url.href;
    },
    pictureOf: async (src, page) => {
      const url = resolve(src, page);
      const name = decodeAddress(posix.basename(url?.pathname ?? src));
      const folder = posix.dirname(page.where);
      const stem = posix.basename(page.where).replace(/\.html?$/i, '');
      const places = [
        ...(/^[a-z]+:/i.test(src) ? [] : [posix.join(folder, decodeAddress(src.replace(/[?#].*$/, '')))]),
        posix.join(folder, `${stem}_files`, name),
        decodeAddress(url?.pathname ?? '').slice(1),
        posix.join(folder, name),
      ];
      for (const place of places) {
        const bytes = place === '' ? undefined : await readFile(place);
        if (bytes) return { name, bytes, from: place };
      }
      return { name, bytes: undefined, from: url?.host === 'former.invalid' ? src : (url?.href ?? src) };
    },
  };
}

/** Returns the language tags in the paths of the pages: those of the site and those that the pages name. */
type Tags = ReadonlySet<string>;

function tagsOf(pages: readonly Facts[], languages: readonly Lang[]): Tags {
  const said = [...languages, ...pages.flatMap(({ tag }) => tag ?? [])].map((tag) => tag.toLowerCase());
  return new Set([...said, ...said.map((tag) => tag.split('-')[0]!)]);
}

function langOf(
  { file, tag, url }: Facts,
  languages: readonly Lang[],
  tags: Tags,
  notes: Note[],
): Lang | undefined {
  const said = tag ?? tagIn(`/${file.path}`, tags) ?? tagIn(url?.pathname ?? '', tags);
  if (said === undefined)
    throw new ImportError(
      `Missing language of \`${file.path}\``,
      'Give its `<html>` a `lang`, or put the page into a folder named by its language; nothing was written.',
    );
  const lang = findLang(said, languages);
  if (!lang)
    notes.push({ where: file.path, text: `Left out: the site does not have the language \`${said}\`.` });
  return lang;
}

/** Returns what the languages of a page share: a node, the addresses they name, or the path without the language. */
function keyOf(facts: Facts, tags: Tags): string {
  const node = nodeOf(facts, tags);
  if (node !== undefined) return node;
  const { alternates, url, file } = facts;
  const all = [...alternates, ...(alternates.length > 0 && url ? [url] : [])].map(({ pathname }) => pathname);
  return all.sort()[0] ?? withoutTag(`/${file.path}`, tags);
}

/** Returns the path of Drupal's short link without its language: `/node/12`. */
function nodeOf({ shortlink, root }: Facts, tags: Tags): string | undefined {
  const path = shortlink && withoutTag(shortlink.pathname, tags);
  if (path !== undefined && parseNodePath(path)) return path;
  const [node] = allOf(root, ({ properties }) => properties['dataHistoryNodeId'] !== undefined);
  return node && nodePath(String(node.properties['dataHistoryNodeId']));
}

/** Returns the language tag at the start of a path or at the end of its file name. */
function tagIn(path: string, tags: Tags): string | undefined {
  const found = [/^\/([\w-]+)(?=\/)/.exec(path)?.[1], /\.([\w-]+)\.html?$/i.exec(path)?.[1]];
  return found.find((tag) => tag !== undefined && tags.has(tag.toLowerCase()));
}

/** Removes the language from a path: `/es/guia.html` becomes `/guia.html`. */
function withoutTag(path: string, tags: Tags): string {
  const tag = tagIn(path, tags);
  if (tag === undefined) return path;
  return path.startsWith(`/${tag}/`) ? path.slice(tag.length + 1) : path.replace(`.${tag}.`, '.');
}

function placeOf(path: string): string {
  return path.replace(/\/(?:index\.html?)?$/i, '').toLowerCase();
}

/** Sorts the languages of a page. The default language is the source if the page has it. */
function sourcesFirst(pages: readonly FormerPage[], languages: readonly Lang[]): FormerPage[] {
  const groups = [...Map.groupBy(pages, ({ key }) => key).values()];
  return groups.flatMap((group) =>
    group.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang)),
  );
}

function topicsOf(pages: readonly FormerPage[], facts: ReadonlyMap<FormerPage, Facts>): FormerTopic[] {
  const topics = new Map<string, FormerTopic>();
  const sources = new Map<string, FormerPage>();
  for (const page of pages) {
    const source = sources.get(page.key) ?? page;
    sources.set(page.key, source);
    const crumb = facts.get(page)!.crumb;
    if (source.topic === undefined || !crumb) continue;
    const topic = topics.get(source.topic) ?? {
      key: source.topic,
      names: {},
      descriptions: {},
      addresses: {},
    };
    topic.names[page.lang] ??= crumb.name;
    topics.set(source.topic, topic);
  }
  return [...topics.values()];
}
