import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRequired } from './read-file.ts';
import { writeAtomically } from './write-file.ts';

/** An article, or one of its sections. */
interface Place {
  kb: number;
  section?: string | undefined;
}

/**
 * Replaces the links to `from` in the `answers.yaml` of a content folder by links to `to`. Without a section, `from` stands for
 * every link to the article, whose sections stay. Comments and formatting stay.
 *
 * @returns a line that says that the file was edited; none if it has no such link
 */
export function editAnswers(root: string, from: Place, to: Place): string[] {
  const file = join(root, 'answers.yaml');
  if (!existsSync(file)) return [];
  const text = readRequired(file, 'list of answers');
  const link =
    from.section === undefined ? `kb:${from.kb}(?!\\d)` : `kb:${from.kb}#${from.section}(?![\\w-])`;
  const section = to.section === undefined ? '' : `#${to.section}`;
  const edited = text.replace(new RegExp(link, 'g'), `kb:${to.kb}${section}`);
  if (edited === text) return [];
  writeAtomically(file, edited);
  return [`${join(basename(root), 'answers.yaml')}  edited`];
}
