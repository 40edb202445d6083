import type { z } from 'zod';
import type { Diagnostic } from '#article/diagnostic.ts';
import { readYaml, type YamlData } from '#article/read-yaml.ts';
import { projectPath, readText } from './files.ts';

/** The data of a YAML file, or `empty` where it is no use; what is wrong joins `diagnostics`. */
export function readData<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  empty: z.output<T>,
  diagnostics: Diagnostic[],
): z.output<T> {
  return readPlaced(file, projectRoot, schema, diagnostics)?.data ?? empty;
}

/** The same with the place of every field; undefined where the file cannot be read. */
export function readPlaced<T extends z.ZodType>(
  file: string,
  projectRoot: string,
  schema: T,
  diagnostics: Diagnostic[],
): YamlData<z.output<T>> | undefined {
  const result = readText(file, projectRoot);
  if ('diagnostic' in result) {
    diagnostics.push(result.diagnostic);
    return undefined;
  }
  const path = projectPath(file, projectRoot);
  const read = readYaml({ yaml: result.text, path, linesBefore: 0, ruleId: 'data' }, schema);
  diagnostics.push(...read.diagnostics);
  return read;
}
