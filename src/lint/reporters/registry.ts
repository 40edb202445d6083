import type { Report } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { pretty, type Paint } from './pretty.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** The output formats. Each function turns a report into text. */
export const reporters = { pretty, json, jsonl, sarif, github, unix } satisfies Record<
  string,
  (report: Report, paint: Paint) => string
>;

export type Format = keyof typeof reporters;
