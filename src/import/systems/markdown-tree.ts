import { posix } from 'node:path';
import type { Lang } from '#i18n/languages.ts';

/** A page of a Markdown tree. */
export interface MarkdownFile {
  /** Relative to the root of the tree, with forward slashes. */
  path: string;
  /** The path of the source page. */
  source: string;
  lang: Lang;
  /** The language tag in the path, if it has one. */
  tag: string | undefined;
  text: string;
  /** Day of the last change in the history of the tree. */
  changed: string | undefined;
}

export interface MarkdownTree {
  system: 'starlight' | 'docusaurus' | 'markdown';
  /** The folder of the sources; empty for the root. */
  folder: string;
  /** Base path of the former pages, with slashes at both ends. */
  route: string;
  files: readonly MarkdownFile[];
  /** Names of the source folders, by language. */
  labels: ReadonlyMap<string, Partial<Record<Lang, string>>>;
  /** Positions of the source folders, if they declare one. */
  positions: ReadonlyMap<string, number>;
  /** Returns the bytes of a file of the tree. */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

type Fields = Readonly<Record<string, unknown>>;

const endRe = /\.(?:mdx?|markdown)$/i;

export function docOf(path: string, folder: string): string {
  const below = folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return below.replace(endRe, '');
}

export function folderOf(doc: string): string | undefined {
  return doc.includes('/') ? doc.slice(0, doc.indexOf('/')) : undefined;
}

/**
 * Returns the same path for all addresses of a page.
 *
 * @example placeOf('/docs/02-setup/index.md') // 'docs/setup'
 */
export function placeOf(path: string): string {
  return path
    .replace(endRe, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => part.replace(/^\d+[-_. ]+(?=\D)/, ''))
    .join('/')
    .replace(/(?:^|\/)(?:index|readme)$/i, '')
    .toLowerCase();
}

/** Returns the former address of a page from its `slug` or `id`, otherwise from its path. */
export function addressOf(
  doc: string,
  { tag }: MarkdownFile,
  fields: Fields,
  { route, system }: MarkdownTree,
): string {
  const slug = textOf(fields['slug']);
  const id = textOf(fields['id']);
  const own = placeOf(id !== undefined && !id.includes('/') ? posix.join(posix.dirname(doc), id) : doc);
  const below =
    slug === undefined || system === 'starlight'
      ? (slug ?? own)
      : slug.startsWith('/')
        ? slug
        : posix.join(posix.dirname(own), slug);
  const path = posix.join('/', tag ?? '', route, below).replace(/(?<=.)\/$/, '');
  return path.replace(/\s+/g, '-');
}

/** @example folderName('01-getting-started') // 'Getting started' */
export function folderName(folder: string): string {
  const words = folder.replace(/^\d+[-_. ]+/, '').replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the paths at which generators look for a picture. */
export function picturePlaces(src: string, folders: readonly string[]): string[] {
  if (src.startsWith('@site/')) return [src.slice(6)];
  if (/^[~@]\//.test(src)) return [posix.join('src', src.slice(2))];
  if (src.startsWith('/')) return ['static', 'public', '.'].map((folder) => posix.join(folder, src));
  return folders.map((folder) => posix.join(folder, src));
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function listOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  return Array.isArray(value)
    ? value.flatMap((each: unknown) => textOf((each as { label?: unknown } | null)?.label ?? each) ?? [])
    : [];
}

export function dayOf(fields: Fields): string | undefined {
  const { date } = (fields['last_update'] ?? {}) as { date?: unknown };
  for (const value of [date, fields['lastUpdated'], fields['updated'], fields['date']]) {
    const text = value instanceof Date ? value.toISOString() : textOf(value);
    const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
    if (day !== undefined) return day;
  }
  return undefined;
}
