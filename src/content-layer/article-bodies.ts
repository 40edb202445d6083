import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withBody, type TranslationBody, type TranslationHead } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Parts } from '#article/parts.ts';
import type { Lang } from '#i18n/languages.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** The rendered texts of an article in all its languages. */
export type ArticleBodies = Partial<Record<Lang, TranslationBody>>;

/** The parts of an article in all its languages. */
export type ArticleParts = Partial<Record<Lang, Parts>>;

/** Rendered articles on disk, one file each, named by what it was made from. */
export interface BodyFiles {
  read: (kb: number, key: string) => ArticleBodies;
  readParts: (kb: number, key: string) => ArticleParts;
  /** Gives the size of the file. */
  write: (kb: number, key: string, bodies: ArticleBodies, parts: ArticleParts) => number;
  /** Whether the file is there, and of the size it was written with. */
  has: (kb: number, key: string, size: number) => boolean;
  /** Removes the files of everything that is not in `keys`. */
  prune: (keys: ReadonlyMap<number, string>) => void;
}

// Whatever is made of an article is made of the same few at a time; to hold all of a large site would take gigabytes.
const keptInMemory = 32;

export function openBodies(contentRoot: string): BodyFiles {
  const folder = join(cacheFolder(contentRoot), 'bodies');
  const recent = new Map<string, ArticleText>();
  mkdirSync(folder, { recursive: true });
  const textOf = (kb: number, key: string) => {
    const name = nameOf(kb, key);
    const text = recent.get(name) ?? openText(join(folder, name));
    recent.delete(name);
    recent.set(name, text);
    if (recent.size > keptInMemory) recent.delete(recent.keys().next().value!);
    return text;
  };
  return {
    read: (kb, key) => textOf(kb, key).bodies,
    readParts: (kb, key) => textOf(kb, key).parts,
    write: (kb, key, bodies, parts) => {
      const text = `${JSON.stringify(bodies)}\n${JSON.stringify(parts)}`;
      writeCacheFile(join(folder, nameOf(kb, key)), text);
      return Buffer.byteLength(text);
    },
    has: (kb, key, size) => statSync(join(folder, nameOf(kb, key)), { throwIfNoEntry: false })?.size === size,
    prune: (keys) => {
      const names = new Set([...keys].map(([kb, key]) => nameOf(kb, key)));
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
    },
  };
}

/** An article whose texts are read when they are asked for; `heads` are its languages, the source first. */
export function withTexts(
  kb: number,
  key: string,
  heads: readonly TranslationHead[],
  bodies: BodyFiles,
): CompiledArticle {
  const texts = heads.map((head) => withBody(head, () => bodies.read(kb, key)[head.lang]!));
  return { kb, source: texts[0]!, byLang: new Map(texts.map((text) => [text.lang, text])) };
}

interface ArticleText {
  readonly bodies: ArticleBodies;
  readonly parts: ArticleParts;
}

/** The bodies are the first line of a file, the parts the second: who needs one does not parse the other. */
function openText(file: string): ArticleText {
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('\n');
  let bodies: ArticleBodies | undefined;
  let parts: ArticleParts | undefined;
  return {
    get bodies() {
      return (bodies ??= JSON.parse(text.slice(0, end)) as ArticleBodies);
    },
    get parts() {
      return (parts ??= JSON.parse(text.slice(end + 1)) as ArticleParts);
    },
  };
}

function nameOf(kb: number, key: string): string {
  return `${kb}-${key}.json`;
}
