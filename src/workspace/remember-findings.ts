import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import { checkSite, settingsOf, type Remember } from '#lint/check-site.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import type { LoadedContent } from './load-content.ts';

/** What `checkSite` finds, remembered per article: an article is checked again when it, a setting or the linter has changed. */
export function checkRemembered(contentRoot: string, content: LoadedContent, today: string): Diagnostic[] {
  const file = join(cacheFolder(contentRoot), 'findings.json');
  const before = readStored(file);
  const now = new Map<number, Remembered>();
  const base = JSON.stringify([codeFingerprint(['article', 'i18n', 'lint', 'schema']), settingsOf(content)]);
  const remember: Remember = (article, more, check) => {
    const { kb } = article;
    const made = JSON.stringify([content.keys.get(kb), more]);
    const key = createHash('sha256').update(base).update(made).digest('hex').slice(0, 24);
    const known = before.get(kb);
    const remembered = known?.key === key ? known : { key, diagnostics: check() };
    now.set(kb, remembered);
    return remembered.diagnostics;
  };
  const diagnostics = checkSite(content, today, {}, remember);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify([...now]));
  renameSync(`${file}.new`, file);
  return diagnostics;
}

/** What the last check of a content folder found. */
export function rememberedFindings(contentRoot: string): Diagnostic[] {
  const stored = readStored(join(cacheFolder(contentRoot), 'findings.json'));
  return [...stored.values()].flatMap(({ diagnostics }) => diagnostics).sort(compareDiagnostics);
}

interface Remembered {
  key: string;
  diagnostics: Diagnostic[];
}

function readStored(file: string): Map<number, Remembered> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [number, Remembered][]);
  } catch {
    return new Map();
  }
}
