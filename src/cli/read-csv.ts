import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { isUtf16 } from '#content-layer/files.ts';
import { KbError } from './kb-error.ts';
import { fileError } from './read-file.ts';

export interface CsvFile {
  /** The path as the user wrote it. */
  name: string;
  /** The character between cells. */
  delimiter: string;
}

/**
 * Streams the rows of a CSV file of any size, including the header. The file is UTF-8 or UTF-16. A first line `sep=;`, as Excel
 * writes it, sets the delimiter.
 *
 * @throws {KbError} if the file cannot be read, is in another encoding or is not CSV
 */
export async function* readCsv({ name, delimiter }: CsvFile, cwd: string): AsyncGenerator<string[]> {
  try {
    const texts = decodeChunks(createReadStream(resolve(cwd, name)), name);
    const { value: first = '' } = await texts.next();
    const named = /^sep=(.)\r?\n/i.exec(first);
    const options = { delimiter: named?.[1] ?? delimiter, relax_column_count: true, skip_empty_lines: true };
    const rest = async function* () {
      yield first.slice(named?.[0].length ?? 0);
      yield* texts;
    };
    yield* Readable.from(rest()).compose(parse(options)) as AsyncIterable<string[]>;
  } catch (error) {
    if (error instanceof CsvError) throw csvError(error, name);
    if ((error as NodeJS.ErrnoException).code) throw fileError(error, name, 'CSV file');
    throw error;
  }
}

/** The value of `--delimiter`: one character, or `tab`. */
export function readDelimiter(value: string): string {
  const delimiter = value === 'tab' || value === '\\t' ? '\t' : value;
  if (/^[^"\r\n]$/.test(delimiter)) return delimiter;
  throw new KbError(
    `Unexpected \`${value}\` in \`--delimiter\`, expected one character`,
    'Such as `;` or `tab`.',
  );
}

/** Streams the text of a file without its byte-order mark. */
async function* decodeChunks(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    try {
      yield decoder.decode(chunk, { stream: true });
    } catch {
      const before = new TextDecoder().decode(chunk).split('\uFFFD', 1)[0]!;
      throw new KbError(
        `\`${name}:${lines + linesIn(before)}\` has bytes that are no UTF-8`,
        'Export it as “CSV UTF-8”, or convert it: iconv -f WINDOWS-1252 -t UTF-8 old.csv > new.csv',
      );
    }
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
}

/** The encoding of a file by its first bytes: UTF-16 has a byte-order mark or zeros in its first letters. */
function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (!isUtf16(start)) return 'utf-8';
  return start[0] === 0xfe || start[0] === 0 ? 'utf-16be' : 'utf-16le';
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function csvError(
  { code, lines, records }: CsvError & { lines?: number; records?: number },
  name: string,
): KbError {
  const quotes: Record<string, [string, string]> = {
    CSV_QUOTE_NOT_CLOSED: [
      `\`${name}\`, row ${(records ?? 0) + 1}, has a quotation mark that is never closed`,
      'Close it. A quotation mark inside a cell is written twice: "".',
    ],
    CSV_INVALID_CLOSING_QUOTE: [
      `\`${name}:${lines}\` has text behind a closing quotation mark`,
      'A quotation mark inside a cell is written twice: "". If the cells are not separated by commas, give `--delimiter`.',
    ],
    INVALID_OPENING_QUOTE: [
      `\`${name}:${lines}\` has a quotation mark in the middle of a cell`,
      'Put the whole cell in quotation marks, and write those inside it twice: "".',
    ],
  };
  const [message, hint] = quotes[code] ?? [
    `\`${name}:${lines}\` is no CSV (${code})`,
    'Is `--delimiter` right?',
  ];
  return new KbError(message, hint);
}
