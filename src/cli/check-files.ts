import { resolve } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { compareDiagnostics } from '#article/diagnostic.ts';
import type { Lang } from '#i18n/languages.ts';
import { guessLang } from '#lint/guess-lang.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import type { Settings } from '#lint/settings.ts';
import { readNeeded, shownPath } from './read-file.ts';

export interface FilePair {
  source: string;
  target: string;
  sourceLang?: Lang | undefined;
  targetLang?: Lang | undefined;
}

/** Checks one file against another, of any site. */
export function checkFiles(pair: FilePair, settings: Settings, cwd: string): Diagnostic[] {
  const source = open(pair.source, pair.sourceLang, cwd);
  const target = open(pair.target, pair.targetLang, cwd);
  const diagnostics = [...source.diagnostics, ...target.diagnostics];
  if (source.document && target.document) {
    diagnostics.push(...checkPair(source.document, target.document, settings));
  }
  return diagnostics.sort(compareDiagnostics);
}

function open(file: string, lang: Lang | undefined, cwd: string) {
  const text = readNeeded(resolve(cwd, file), 'file');
  return openDocument(shownPath(file, cwd), lang ?? guessLang(file, text), text);
}
