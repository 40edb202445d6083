import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsPath } from '#i18n/urls/files.ts';

/** The redirects a built site brings along for its host, by path; both with the base. */
export function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, redirectsPath);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [from, to] = line.trim().split(/\s+/);
      return from && to && !from.startsWith('#') ? [[from, to]] : [];
    }),
  );
}
