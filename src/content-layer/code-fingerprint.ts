import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const fingerprints = new Map<string, string>();

/** Changes whenever the code of these rooms of `src`, or a package, may: nothing made by older code is used again. */
export function codeFingerprint(rooms: readonly string[]): string {
  const name = rooms.join();
  const fingerprint = fingerprints.get(name) ?? hashCode(process.cwd(), rooms);
  fingerprints.set(name, fingerprint);
  return fingerprint;
}

function hashCode(project: string, rooms: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  for (const room of rooms) {
    const folder = join(project, 'src', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      // Editors mark a file that is open by a hidden link beside it that leads nowhere.
      (name) => name.endsWith('.ts') && !basename(name).startsWith('.'),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url');
}
