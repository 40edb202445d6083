import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, listFiles } from './built-files.ts';

const sealName = '/seal';

/** Notes in a folder that is finished what its files hold. */
export function sealFolder(folder: string): void {
  writeFileSync(folder + sealName, contentsOf(folder));
}

/** Whether a folder was sealed, and every file of it is still what it was then. */
export function isSealed(folder: string): boolean {
  return existsSync(folder + sealName) && readFileSync(folder + sealName, 'utf8') === contentsOf(folder);
}

function contentsOf(folder: string): string {
  const paths = listFiles(folder).filter((path) => path !== sealName);
  return hashOf(
    Buffer.from(
      paths
        .sort()
        .map((path) => `${path} ${hashOf(readFileSync(join(folder, path)))}\n`)
        .join(''),
    ),
  );
}
