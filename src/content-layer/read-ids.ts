import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IdsLock, SiteContent } from '#lint/site-content.ts';
import { parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';
import { retired } from '#schema/retired.ts';
import { projectPath, readText } from './files.ts';
import { readEntries, type DataFaults } from './read-data.ts';

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
