import { statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { guessLang } from '#lint/guess-lang.ts';
import { decodeAddress } from '#i18n/urls/base.ts';
import type { LintDocument } from '#lint/document.ts';
import { openDocument, type Opened } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import type { Settings } from '#lint/settings.ts';
import { applySeverity } from '#lint/to-diagnostic.ts';
import { readRequired, shownPath } from './read-file.ts';

export interface FilePair {
  source: string;
  target: string;
  sourceLang?: string | undefined;
  targetLang?: string | undefined;
}

/** Pairs with the same source; at least one. */
export type FileGroup = readonly [FilePair, ...FilePair[]];

/** Groups pairs by source, in the order of each group's first pair. */
export function groupBySource(pairs: readonly FilePair[]): FileGroup[] {
  return [...Map.groupBy(pairs, ({ source }) => source).values()] as unknown as FileGroup[];
}

/** Checks a translated file against its source. The files may belong to any site. */
export function checkFiles(pair: FilePair, settings: Settings, cwd: string): Diagnostic[] {
  return checkGroupOfFiles([pair], true, settings, cwd);
}

/**
 * Checks translated files against their source. The files may belong to any site.
 *
 * @param complete whether these are all translations: only then are unused suppressions in the source reported
 */
export function checkGroupOfFiles(
  group: FileGroup,
  complete: boolean,
  settings: Settings,
  cwd: string,
): Diagnostic[] {
  const source = openFile(group[0].source, group[0].sourceLang, cwd);
  const targets = group.map((pair) => openFile(pair.target, pair.targetLang, cwd));
  const diagnostics = [source, ...targets].flatMap((opened) => opened.diagnostics);
  const documents = targets.flatMap(({ document }) => document ?? []);
  if (!source.document || documents.length === 0)
    return applySeverity(diagnostics, settings.severity).sort(compareDiagnostics);
  const pageAt = (from: LintDocument, address: string) => openLinked(from, address, cwd);
  const files = { source: source.document, targets: documents, singles: false, pageAt };
  return checkGroup({ ...files, complete, more: diagnostics }, settings);
}

/** Reads a file as a document. Guesses its language if `lang` is undefined. */
export function openFile(file: string, lang: string | undefined, cwd: string): Opened {
  const text = readRequired(resolve(cwd, file), 'file');
  return openOnce(shownPath(file, cwd), lang ?? guessLang(file, text), text);
}

/** The page that a relative link leads to, or undefined. The link may leave out the file extension. */
function openLinked(from: LintDocument, address: string, cwd: string): LintDocument | undefined {
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|\?)/i.test(address)) return undefined;
  const path = join(dirname(from.path), decodeAddress(address));
  const ends = /\.mdx?$/.test(path) ? [''] : ['.md', '.mdx', '/index.md', '/index.mdx', '/README.md'];
  const file = ends
    .map((end) => `${path.replace(/[\\/]$/, '')}${end}`)
    .find((each) => isFile(resolve(cwd, each)));
  return file === undefined ? undefined : openFile(file, from.lang, cwd).document;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Parsed sources are cached for their other translations, up to this many characters of text. */
const keptCharacters = 4_000_000;
const kept = new Map<string, Opened>();
let characters = 0;

function openOnce(path: string, lang: string, text: string): Opened {
  const key = `${lang} ${extname(path)} ${text}`;
  const known = kept.get(key);
  if (known?.document && known.diagnostics.length === 0)
    return { ...known, document: { ...known.document, path } };
  const opened = openDocument(path, lang, text);
  if (characters + text.length > keptCharacters) {
    kept.clear();
    characters = 0;
  }
  kept.set(key, opened);
  characters += text.length;
  return opened;
}
