import type { Diagnostic } from '#article/diagnostic.ts';
import type { Settings } from '#lint/settings.ts';
import { checkGroupOfFiles, groupBySource, type FilePair } from './check-files.ts';
import type { Shell } from './shell.ts';

/** Checks pairs of files, those of one source together. `complete` says whether they are all the languages there are. */
export function checkAll(
  pairs: readonly FilePair[],
  complete: boolean,
  settings: Settings,
  shell: Shell,
): Promise<Diagnostic[]> {
  const groups = groupBySource(pairs);
  const found = groups.flatMap((group, i) => {
    if (i % 20 === 19) shell.progress(`${i + 1} of ${groups.length} pages`);
    return checkGroupOfFiles(group, complete, settings, shell.cwd);
  });
  return Promise.resolve(found);
}
