import { decodeAddress } from '#i18n/urls/base.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsPath } from '#i18n/urls/files.ts';
import { redirectFinder, toRedirect, type Redirect } from '#i18n/urls/redirects.ts';

/** Reads the redirect list of a built site. The function returned finds the redirect at a path; paths include the base. */
export function readRedirects(folder: string): (path: string) => Redirect | undefined {
  const file = join(folder, redirectsPath);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return redirectFinder(
    lines.flatMap((line): Redirect[] => {
      const [from, to] = line.trim().split(/\s+/);
      return from && to && !from.startsWith('#') ? [toRedirect(decodeAddress(from), to)] : [];
    }),
  );
}
