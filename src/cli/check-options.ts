import type { ParseArgsOptionsConfig } from 'node:util';

/** The flags of `kb check`. */
export const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  severity: { type: 'string' },
  watch: { type: 'boolean' },
  fix: { type: 'boolean' },
  verbose: { type: 'boolean' },
  changed: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'list-ignores': { type: 'boolean' },
  today: { type: 'string' },
  content: { type: 'string' },
  source: { type: 'string' },
  target: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
  pairs: { type: 'string' },
  root: { type: 'string' },
  layout: { type: 'string' },
  config: { type: 'string' },
  'config-schema': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Adds the default value `HEAD` to a `--changed` without a value: uncommitted changes. */
export function withDefaultRef(args: readonly string[]): string[] {
  return args.map((arg, i) =>
    arg === '--changed' && (args[i + 1] === undefined || args[i + 1]!.startsWith('-'))
      ? '--changed=HEAD'
      : arg,
  );
}
