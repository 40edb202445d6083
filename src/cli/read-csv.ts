import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { isUtf16 } from '#content-layer/files.ts';
import { KbError } from './kb-error.ts';
import { fileError } from './read-file.ts';

export interface CsvFile {
  /** As the user wrote it. */
  name: string;
  /** One character between the cells. */
  delimiter: string;
}

/**
 * The rows of a CSV file of any size, the first one included; nothing of it is kept.
 *
 * @throws {KbError} where the file cannot be read, is not UTF-8 or is no CSV
 */
export async function* readCsv({ name, delimiter }: CsvFile, cwd: string): AsyncGenerator<string[]> {
  const input = createReadStream(resolve(cwd, name));
  const parser = parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  input.on('error', (error) => parser.destroy(error));
  const checkBytes = createUtf8Check(name);
  input.on('data', (chunk) => {
    try {
      checkBytes(chunk as Buffer);
    } catch (error) {
      input.destroy();
      parser.destroy(error as Error);
    }
  });
  input.pipe(parser);
  try {
    yield* parser as AsyncIterable<string[]>;
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

/** Takes the bytes of a file one after the other and throws at the first that are no UTF-8. */
function createUtf8Check(name: string): (chunk: Buffer) => void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  let isFirst = true;
  return (chunk) => {
    if (isFirst && isUtf16(chunk)) throw notUtf8(`\`${name}\` is UTF-16`, 'UTF-16');
    isFirst = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      const before = new TextDecoder().decode(chunk).split('\uFFFD', 1)[0]!;
      throw notUtf8(`\`${name}:${lines + linesIn(before)}\` has bytes that are no UTF-8`, 'WINDOWS-1252');
    }
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  };
}

function notUtf8(message: string, encoding: string): KbError {
  return new KbError(
    `${message}, expected UTF-8`,
    `Export it as “CSV UTF-8”, or convert it: iconv -f ${encoding} -t UTF-8 old.csv > new.csv`,
  );
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
