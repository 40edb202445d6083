import { resolve } from 'node:path';
import { languageTag } from '#lint/language-tag.ts';
import { toJson, fingerprintsOf } from '#lint/report.ts';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Settings } from '#lint/settings.ts';
import { checkFiles, type FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import { readRequired } from './read-file.ts';

export interface PairResult {
  id: string;
  diagnostics: Diagnostic[];
}

interface ListedPair extends FilePair {
  id: string;
}

/** Checks every pair of a list in order. Each line of the list is a JSON object `{"id", "source", "target"}`. */
export function* checkPairs(list: string, settings: Settings, cwd: string): Generator<PairResult> {
  for (const { id, ...pair } of readList(list, cwd)) {
    yield { id, diagnostics: checkFiles(pair, settings, cwd) };
  }
}

/** The result of a pair as a line of JSON. */
export function pairLine({ id, diagnostics }: PairResult): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const list = diagnostics.map((diagnostic, i) => toJson(diagnostic, fingerprints[i]!));
  return `${JSON.stringify({ id, diagnostics: list })}\n`;
}

function readList(list: string, cwd: string): ListedPair[] {
  const lines = readRequired(resolve(cwd, list), 'list of pairs').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readPair(line, `${list}:${index + 1}`)]));
}

function readPair(line: string, place: string): ListedPair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new KbError(`${place}  Unexpected text, expected a JSON object`, example);
  }
  const { id, source, target, sourceLang, targetLang } = (value ?? {}) as Record<string, unknown>;
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new KbError(`${place}  Unexpected object without \`source\` and \`target\``, example);
  }
  const lang = (name: string, tag: unknown) => {
    if (tag === undefined) return undefined;
    const known = typeof tag === 'string' ? languageTag(tag) : undefined;
    if (known !== undefined) return known;
    throw new KbError(
      `${place}  Unexpected language ${JSON.stringify(tag)} in \`${name}\``,
      'Write a tag such as `es` or `pt-BR`.',
    );
  };
  return {
    id: typeof id === 'string' ? id : target,
    source,
    target,
    sourceLang: lang('sourceLang', sourceLang),
    targetLang: lang('targetLang', targetLang),
  };
}

const example = 'For example: {"id": "setup", "source": "en/setup.md", "target": "es/setup.md"}';
