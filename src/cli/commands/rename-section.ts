import { resolve } from 'node:path';
import { topId } from '#article/model.ts';
import { renameSection as rename } from '#permalinks/rename-section.ts';
import { readFlags } from '../args.ts';
import { editAnswers } from '../edit-answers.ts';
import { KbError } from '../kb-error.ts';
import { readIds } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

const options = { content: { type: 'string' } } as const;

/** `kb rename-section`: changes the id of a section in every file. Links with the old id keep working. */
export function renameSection(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('rename-section', args, options);
  const [id, from, to, ...rest] = positionals;
  if (id === undefined || from === undefined || to === undefined || rest.length > 0) {
    throw new KbError(
      'Expected a number, the old id and the new one',
      'For example: kb rename-section 1133 login-loop login-attempt-loop',
    );
  }
  const { root, content } = loadValidContent(values['content'], shell, [
    'ids-lock',
    'references',
    'section-ids',
  ]);
  const { articles } = content;
  const [kb] = [...readIds([id], articles)] as [number];
  const result = rename(articles, kb, from, to);
  if ('problem' in result) throw new KbError(result.problem, result.hint);
  for (const { path, text } of result.edits) writeAtomically(resolve(shell.cwd, path), text);
  const renamed = to === topId ? { kb } : { kb, section: to };
  const lines = [
    ...result.edits.map(({ path }) => `${path}  edited`),
    ...editAnswers(root, { kb, section: from }, renamed),
  ];
  return { output: `${[...lines, 'Now run `kb publish`.'].join('\n')}\n`, exitCode: 0 };
}
