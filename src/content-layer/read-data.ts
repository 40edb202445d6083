import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { startOfFile, type Problem } from '#article/diagnostic.ts';
import { readYaml, type YamlData } from '#article/read-yaml.ts';
import { truncatedValuesIn } from '#lint/read/truncated-values.ts';
import type { IdsLock, PlacedFields, SiteContent } from '#lint/site-content.ts';
import { parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';
import { retired } from '#schema/retired.ts';
import { projectPath, readText } from './files.ts';

/** The problems in data files, which rules report. Every function that reads a file adds to it. */
export interface DataFaults {
  unreadable: SiteContent['unreadable'][number][];
  dataFiles: SiteContent['dataFiles'][number][];
}

/** The data of a YAML file, or `empty` if the file is invalid. Adds problems to `faults`. */
export function readData<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  empty: z.output<T>,
  faults: DataFaults,
): z.output<T> {
  return readPlaced(file, projectRoot, schema, faults)?.data ?? empty;
}

/** The valid entries of the list in a YAML file, or undefined if the file cannot be read. Adds problems to `faults`. */
export function readList<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: z.ZodArray<T>,
  faults: DataFaults,
): PlacedList<z.output<T>> | undefined {
  const placed = readPlaced(file, projectRoot, schema, faults);
  if (!placed) return undefined;
  const { data, value } = placed;
  const written = Array.isArray(value) ? (value as unknown[]) : [];
  const validEntries = () => written.flatMap((each) => schema.element.safeParse(each).data ?? []);
  const ids = written.flatMap((each) => (each as { id?: unknown } | null)?.id ?? []);
  return { ...placed, entries: data ?? validEntries(), ids: new Set(ids.map(String)) };
}

export interface PlacedList<T> extends PlacedFields {
  entries: T[];
  /** The value in the file, valid or not. */
  value?: unknown;
  /** The `id` of every entry, including invalid entries. */
  ids: ReadonlySet<string>;
}

/** Room for thousands of topics or terms. A longer file was pasted by mistake and would take the parser long. */
const maxCharacters = 1_000_000;

function tooLongProblem({ length }: string): Problem | undefined {
  if (length <= maxCharacters) return undefined;
  return {
    range: startOfFile,
    message: `Unexpected ${length} characters, expected at most ${maxCharacters}`,
    hint: 'Remove what was pasted by mistake.',
  };
}

/** The entries of an optional file, with the position of every field. Undefined if the file is missing or invalid. */
export function readEntries<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  faults: DataFaults,
): ({ entries: z.output<T> } & PlacedFields) | undefined {
  const list = existsSync(file) ? readPlaced(file, projectRoot, schema, faults) : undefined;
  return list?.data ? { ...list, entries: list.data } : undefined;
}

/** The data of a YAML file with the position of every field, or undefined if the file cannot be read. */
export function readPlaced<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  faults: DataFaults,
): (YamlData<z.output<T>> & PlacedFields) | undefined {
  const result = readText(file, projectRoot);
  if ('unreadable' in result) {
    faults.unreadable.push(result.unreadable);
    return undefined;
  }
  const path = projectPath(file, projectRoot);
  const tooLong = tooLongProblem(result.text);
  if (tooLong) {
    faults.dataFiles.push({ path, problems: [tooLong] });
    return undefined;
  }
  const read = readYaml(result.text, schema);
  faults.dataFiles.push({ path, problems: [...read.problems, ...truncatedValuesIn(result.text, 0)] });
  return { ...read, path };
}

/** Reads `retired.yaml` and `ids.lock`. A content folder without `ids.lock` has published nothing. */
export function readIds(
  root: string,
  projectRoot: string,
  faults: DataFaults,
  recordedIds: (lockFile: string) => LockedId[] = () => [],
): Pick<SiteContent, 'retired' | 'lock'> {
  return {
    retired: readEntries(join(root, 'retired.yaml'), projectRoot, retired, faults),
    lock: readLock(join(root, 'ids.lock'), projectRoot, faults, recordedIds),
  };
}

function readLock(
  file: string,
  projectRoot: string,
  faults: DataFaults,
  recordedIds: (lockFile: string) => LockedId[],
): IdsLock | undefined {
  const exists = existsSync(file);
  const lock = exists ? readText(file, projectRoot) : { text: '' };
  if ('unreadable' in lock) {
    faults.unreadable.push(lock.unreadable);
    return undefined;
  }
  const path = projectPath(file, projectRoot);
  return { path, exists, ...parseIdsLock(lock.text), recorded: recordedIds(file) };
}
