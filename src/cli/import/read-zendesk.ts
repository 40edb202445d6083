import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import type { Former } from '#import/model.ts';
import { readZendesk } from '#import/systems/read-zendesk.ts';
import { zendeskSite, type FindAttachment } from '#import/systems/zendesk.ts';
import { KbError } from '../kb-error.ts';
import { shownPath } from '../read-file.ts';
import { listFiles, maxExportBytes, readBelow, readExport } from './read-files.ts';

/** Opens an export of Zendesk: one file or a folder of files, and the folder of its attachments. */
export function openZendesk(
  given: string,
  languages: readonly Lang[],
  { cwd, attachments, fetchMissing }: { cwd: string; attachments: string | undefined; fetchMissing: boolean },
): Former {
  const path = resolve(cwd, given);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const home = isFolder ? path : dirname(path);
  const names = isFolder ? listFiles(path, (name) => name.endsWith('.json')) : [basename(path)];
  const files = names.map((name) => {
    const shown = shownPath(join(home, name), cwd);
    return { name: shown, text: readExport(join(home, name), shown, maxExportBytes) };
  });
  if (
    attachments !== undefined &&
    !statSync(resolve(cwd, attachments), { throwIfNoEntry: false })?.isDirectory()
  )
    throw new KbError(
      `\`${attachments}\` in \`--attachments\` is no folder`,
      'Check the path; it counts from the folder you are in.',
    );
  const folders = attachments === undefined ? [join(home, 'attachments'), home] : [resolve(cwd, attachments)];
  return zendeskSite(readZendesk(files), languages, finder(folders, fetchMissing));
}

/** Finds an attachment by id and name in `folders`, as download tools lay them out; if missing, optionally on the network. */
function finder(folders: readonly string[], fetchMissing: boolean): FindAttachment {
  let last: Promise<unknown> = Promise.resolve();
  return async ({ id, name, url }) => {
    const places = [
      ...(id === undefined ? [] : [`${id}/${name}`, `${id}-${name}`, `${id}_${name}`, id]),
      name,
    ];
    for (const folder of folders)
      for (const place of places) {
        const bytes = await readBelow(folder, place);
        if (bytes) return bytes;
      }
    if (!fetchMissing) return undefined;
    // Fetches one file at a time, so as not to load the other help centre.
    const next = last.then(() => fetchPicture(url));
    last = next;
    return next;
  };
}

const mostBytes = 20_000_000;

async function fetchPicture(url: string): Promise<Uint8Array | undefined> {
  try {
    if (!url.startsWith('https://')) return undefined;
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    const isPicture = response.headers.get('content-type')?.startsWith('image/') === true;
    if (!response.ok || !isPicture || Number(response.headers.get('content-length') ?? 0) > mostBytes)
      return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > mostBytes ? undefined : bytes;
  } catch {
    return undefined;
  }
}
