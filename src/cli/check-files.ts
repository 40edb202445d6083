import { resolve } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { guessLang } from '#lint/guess-lang.ts';
import { openDocument, type Opened } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import type { Settings } from '#lint/settings.ts';
import { applySeverity } from '#lint/to-diagnostic.ts';
import { readNeeded, shownPath } from './read-file.ts';

export interface FilePair {
  source: string;
  target: string;
  sourceLang?: string | undefined;
  targetLang?: string | undefined;
}

/** Checks one file against another, of any site. */
export function checkFiles(pair: FilePair, settings: Settings, cwd: string): Diagnostic[] {
  const source = open(pair.source, pair.sourceLang, cwd);
  const target = open(pair.target, pair.targetLang, cwd);
  const diagnostics = applySeverity([...source.diagnostics, ...target.diagnostics], settings.severity);
  if (source.document && target.document) {
    diagnostics.push(...checkPair(source.document, target.document, settings));
  }
  return diagnostics.sort(compareDiagnostics);
}

function open(file: string, lang: string | undefined, cwd: string): Opened {
  const text = readNeeded(resolve(cwd, file), 'file');
  return openOnce(shownPath(file, cwd), lang ?? guessLang(file, text), text);
}

/** Sources that several translations share are analysed once; this many characters of them are kept. */
const keptCharacters = 4_000_000;
const kept = new Map<string, Opened>();
let characters = 0;

function openOnce(path: string, lang: string, text: string): Opened {
  const key = `${lang} ${path.endsWith('.md')} ${text}`;
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
