import { ImportError } from '../import-error.ts';
import { zendeskLists, type ZendeskExport } from './zendesk-schema.ts';

/** A file of an export: its name for messages, and its text. */
export interface ExportFile {
  name: string;
  text: string;
}

/**
 * Reads responses of the Help Center API, in one file or several: one per list or per page of a list.
 *
 * @throws {ImportError} for the first thing that is wrong
 */
export function readZendesk(files: readonly ExportFile[]): ZendeskExport {
  const read: ZendeskExport = {
    articles: [],
    translations: [],
    sections: [],
    categories: [],
    article_attachments: [],
  };
  for (const file of files) readFile(file, read);
  if (read.articles.length === 0)
    throw new ImportError(
      `There is no article in ${files.map(({ name }) => `\`${name}\``).join(', ') || 'the folder'}`,
      'Expected the JSON of the Help Center API, with a list `articles`: docs/import.md shows how to get it.',
    );
  return read;
}

function readFile({ name, text }: ExportFile, read: ZendeskExport): void {
  const value = parse(name, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportError(
      `Unexpected ${Array.isArray(value) ? 'list' : 'value'} in \`${name}\`, expected an object with \`articles\``,
      'Give the answers of the API as they came.',
    );
  // The response for a single article, or for the attachments of one.
  const { article, ...lists } = value as Record<string, unknown>;
  if (article !== undefined) readList(name, 'articles', [article], read);
  for (const list of Object.keys(zendeskLists) as (keyof ZendeskExport)[])
    if (lists[list] !== undefined) readList(name, list, lists[list], read);
}

function readList(name: string, list: keyof ZendeskExport, value: unknown, read: ZendeskExport): void {
  if (!Array.isArray(value))
    throw new ImportError(
      `Unexpected value of \`${list}\` in \`${name}\`, expected a list`,
      'Export it again.',
    );
  value.forEach((item: unknown, index) => {
    const result = zendeskLists[list].safeParse(item);
    if (result.success) {
      (read[list] as unknown[]).push(result.data);
      return;
    }
    const [issue] = result.error.issues;
    const field = issue!.path.join('.');
    const given = (item as { id?: unknown } | null)?.id ?? index + 1;
    const id = typeof given === 'string' ? shown(given).slice(1, -1) : shown(given);
    const found = valueAt(item, issue!.path);
    throw new ImportError(
      found === undefined || found === null
        ? `Missing \`${field}\` of ${list} \`${id}\` in \`${name}\``
        : `Unexpected \`${shown(found)}\` in \`${field}\` of ${list} \`${id}\` in \`${name}\``,
      'Add it, or export again; nothing was written.',
    );
  });
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? (text.trim() === '' ? 0 : text.length));
    const before = text.slice(0, at).split('\n');
    throw new ImportError(
      `\`${name}\` is no JSON: line ${before.length}, column ${before.at(-1)!.length + 1}`,
      /Unexpected end/.test(message)
        ? 'The file ends too early; export it again.'
        : 'Correct it, or export it again.',
    );
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value);
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
