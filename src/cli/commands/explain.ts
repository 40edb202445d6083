import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { closest } from '#article/closest.ts';
import { rules } from '#lint/registry.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import type { Outcome } from '../shell.ts';

const { resolve } = createRequire(import.meta.url);

/** `kb explain`: prints the page of a rule, or the list of all rules. */
export function explain(args: string[]): Outcome {
  const [id] = readFlags('explain', args, {}).positionals;
  if (id === undefined) return { output: list(), exitCode: 0 };
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id)) {
    const meant = closest(id, known);
    throw new KbError(
      `There is no rule \`${id}\``,
      meant ? `Did you mean \`kb explain ${meant}\`?` : '`kb explain` lists the rules.',
    );
  }
  return { output: readFileSync(resolve(`#docs/rules/${id}.md`), 'utf8'), exitCode: 0 };
}

function list(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}\n`).join('')}`;
}
