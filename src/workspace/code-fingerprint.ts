import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let fingerprint: string | undefined;

/** Changes whenever the code that renders articles does, so that a stored rendering of older code is never used. */
export function codeFingerprint(): string {
  fingerprint ??= hashFolders(['article', 'i18n', 'schema'].map((room) => join(process.cwd(), 'src', room)));
  return fingerprint;
}

function hashFolders(folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url');
}
