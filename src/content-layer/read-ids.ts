import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from '#permalinks/check-ids.ts';
import { checkRetired, checkSectionAliases } from '#permalinks/check-retired.ts';
import { checkStepAliases } from '#permalinks/check-step-aliases.ts';
import { formerSteps } from '#permalinks/former-steps.ts';
import { parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';
import type { Diagnostic } from '#article/diagnostic.ts';
import { retired } from '#schema/retired.ts';
import { projectPath, readText } from './files.ts';
import type { Content } from './read-content.ts';
import { readPlaced } from './read-data.ts';

type Rest = Pick<Content, 'site' | 'external' | 'articles'> & { unparsedIds: ReadonlySet<number> };

/** Holds the content against what was once published; a content folder without `ids.lock` has published nothing. */
export function readIds(
  root: string,
  projectRoot: string,
  { site, external, articles, unparsedIds }: Rest,
): Pick<Content, 'retired' | 'formerSteps' | 'diagnostics'> {
  const lockFile = join(root, 'ids.lock');
  const retiredFile = join(root, 'retired.yaml');
  const diagnostics: Diagnostic[] = [];
  const list = existsSync(retiredFile)
    ? readPlaced(retiredFile, projectRoot, retired, diagnostics)
    : undefined;
  const present = {
    articles,
    unparsedIds,
    externalIds: new Set(external.map(({ kb }) => kb)),
    retired: list?.data ?? [],
  };
  const files = { lock: projectPath(lockFile, projectRoot), retired: projectPath(retiredFile, projectRoot) };
  if (list?.data) diagnostics.push(...checkRetired(present, site.languages, files.retired, list.fieldRange));
  let locked: LockedId[] = [];
  const lock = existsSync(lockFile) ? readText(lockFile, projectRoot) : undefined;
  if (lock && 'diagnostic' in lock) diagnostics.push(lock.diagnostic);
  else if (lock) {
    const { ids, diagnostics: problems } = parseIdsLock(lock.text, files.lock);
    locked = ids;
    diagnostics.push(...problems, ...checkIds(ids, present, files));
  }
  diagnostics.push(...checkSectionAliases(articles), ...checkStepAliases(articles));
  return {
    retired: present.retired,
    formerSteps: formerSteps(locked, articles, present.retired),
    diagnostics,
  };
}
