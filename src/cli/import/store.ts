import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Conversion, ImportRecord } from '#import/convert.ts';
import type { Note } from '#import/model.ts';
import { KbError } from '../kb-error.ts';
import { writeAtomically } from '../write-file.ts';

/** The file in the content folder that records imported articles, so that imports can be repeated. */
export const importRecordName = 'imported.json';

const memory = z.object({
  pages: z.record(
    z.string(),
    z.object({
      kb: z.int().positive(),
      sections: z.record(z.string(), z.string()),
      files: z.record(z.string(), z.string()),
    }),
  ),
  topics: z.record(z.string(), z.string()),
});

/** Reads the record of earlier imports into a content folder. */
export function readImported(root: string): ImportRecord {
  const file = join(root, importRecordName);
  if (!existsSync(file)) return { pages: {}, topics: {} };
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new KbError(
      `\`${importRecordName}\` cannot be read: it is not as an import left it`,
      'Take it back from your history: without it, articles would get new numbers.',
    );
  }
}

export interface Stored {
  imported: ImportRecord;
  /** The number of files written. */
  written: number;
  notes: Note[];
}

/**
 * Writes the articles of an import. If a file was edited or removed since the last import, neither the file nor its record is
 * changed.
 */
export function storeArticles(
  root: string,
  system: string,
  { articles }: Conversion,
  before: ImportRecord,
): Stored {
  const imported: ImportRecord = { pages: { ...before.pages }, topics: { ...before.topics } };
  const notes: Note[] = [];
  const writes: { path: string; content: string | Uint8Array }[] = [];
  for (const { key, kb, sections, files } of articles) {
    const name = `${system}/${key}`;
    const last = before.pages[name];
    const page = { kb, sections: { ...last?.sections, ...sections }, files: { ...last?.files } };
    imported.pages[name] = page;
    const folder = join(root, 'articles', String(kb));
    if (last && Object.keys(last.files).length > 0 && !existsSync(folder)) {
      notes.push({ where: `KB${kb}`, text: 'Its folder is gone; it was not made again.' });
      continue;
    }
    for (const [file, content] of files) {
      const path = join(folder, file);
      const [was, is, next] = [page.files[file], hashOfFile(path), hashOf(content)];
      const isEdited = is === undefined ? was !== undefined : is !== was && is !== next;
      if (!isEdited) {
        page.files[file] = next;
        if (is !== next) writes.push({ path, content });
      } else if (was === undefined || was !== next) {
        notes.push({
          where: `KB${kb}/${file}`,
          text: `${is === undefined ? 'Removed' : 'Edited'} by hand: it stays so, although the export has ${was === undefined ? 'one of its own' : 'changed'}.`,
        });
      }
    }
  }
  // Writes the numbers first, so that the next import uses the same ones if this one is interrupted.
  if (writes.length > 0) writeImported(root, withoutHashes(imported, before));
  for (const { path, content } of writes) writeAtomically(path, content);
  return { imported, written: writes.length, notes };
}

export function writeImported(root: string, imported: ImportRecord): void {
  writeAtomically(join(root, importRecordName), `${JSON.stringify(imported, null, 2)}\n`);
}

function withoutHashes(imported: ImportRecord, before: ImportRecord): ImportRecord {
  const pages = Object.entries(imported.pages).map(([name, page]) => [
    name,
    { ...page, files: before.pages[name]?.files ?? {} },
  ]);
  return { ...imported, pages: Object.fromEntries(pages) as ImportRecord['pages'] };
}

function hashOfFile(path: string): string | undefined {
  // Git may change line endings; the text counts as unchanged.
  return existsSync(path)
    ? hashOf(path.endsWith('.mdx') ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : readFileSync(path))
    : undefined;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
