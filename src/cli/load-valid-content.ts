import { existsSync } from 'node:fs';
import { readContent, type Content } from '#content-layer/read-content.ts';
import { contentFolder } from './content-folder.ts';
import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/**
 * Reads the content for a command. Files with errors would be left out silently, so any error stops the command, except errors
 * of the rules in `mendable`, which the command exists to fix.
 *
 * @throws {KbError} if the folder is missing or has other errors
 */
export function loadValidContent(
  given: string | boolean | undefined,
  shell: Shell,
  mendable: readonly string[] = [],
): { root: string; content: Content } {
  const root = contentFolder(given, shell);
  if (!existsSync(root)) {
    throw new KbError(
      `The content folder \`${root}\` does not exist`,
      'Check `--content`; it counts from the folder you are in.',
    );
  }
  const content = readContent(root, shell.cwd);
  const errors = content.diagnostics.filter(
    ({ severity, ruleId }) => severity === 'error' && !mendable.includes(ruleId),
  );
  const [first] = errors;
  if (!first) return { root, content };
  throw new KbError(
    `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}: ${first.path}:${first.range.start.line} ${first.message}`,
    'Mend what `kb check` finds first.',
  );
}
