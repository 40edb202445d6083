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

/** What is wrong with data files, for the rules that report it. Files join the lists as they are read. */
export interface DataFaults {
  unreadable: SiteContent['unreadable'][number][];
  dataFiles: SiteContent['dataFiles'][number][];
}

/** The data of a YAML file, or `empty` when it is no use; what is wrong joins `faults`. */
export function readData<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  empty: z.output<T>,
  faults: DataFaults,
): z.output<T> {
  return readPlaced(file, projectRoot, schema, faults)?.data ?? empty;
}

/**
 * The list in a YAML file; entries with a fault are left out, so that one slip takes nothing else away. What is wrong joins `faults`.
 */
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
  const sound = () => written.flatMap((each) => schema.element.safeParse(each).data ?? []);
  const ids = written.flatMap((each) => (each as { id?: unknown } | null)?.id ?? []);
  return { ...placed, entries: data ?? sound(), ids: new Set(ids.map(String)) };
}

export interface PlacedList<T> extends PlacedFields {
  entries: T[];
  /** What is written, whether it is right or not. */
  value?: unknown;
  /** The `id` of every entry, of one with a fault too. */
  ids: ReadonlySet<string>;
}

/** Thousands of topics or terms have room; what is beyond was pasted by mistake, and would keep the parser busy. */
const mostCharacters = 1_000_000;

function tooLongProblem({ length }: string): Problem | undefined {
  if (length <= mostCharacters) return undefined;
  return {
    range: startOfFile,
    message: `Unexpected ${length} characters, expected at most ${mostCharacters}`,
    hint: 'Remove what was pasted by mistake.',
  };
}

/** The entries of a file that a content folder may do without, with the place of every field. */
export function readEntries<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  faults: DataFaults,
): ({ entries: z.output<T> } & PlacedFields) | undefined {
  const list = existsSync(file) ? readPlaced(file, projectRoot, schema, faults) : undefined;
  return list?.data ? { ...list, entries: list.data } : undefined;
}

/** The same with the place of every field; undefined when the file cannot be read. */
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

/** Reads what was once published and what was retired; a content folder without `ids.lock` has published nothing. */
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
