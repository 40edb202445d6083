import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let fingerprint: string | undefined;

/** Changes whenever the code that reads and renders articles may, so that nothing made by older code is used again. */
export function codeFingerprint(): string {
  fingerprint ??= hashCode(process.cwd());
  return fingerprint;
}

function hashCode(project: string): string {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  for (const room of ['article', 'i18n', 'schema', 'workspace']) {
    const folder = join(project, 'src', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url');
}
