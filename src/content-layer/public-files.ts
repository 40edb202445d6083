import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { svgIconPath } from '#i18n/urls/assets.ts';
import type { Content } from './read-content.ts';

/** A file of a content folder that the site serves unchanged. */
export interface PublicFile {
  /** Below the base, such as `/og/login.en.png`. */
  path: string;
  bytes: Buffer;
}

/** The files in `public` of a content folder, its icon, and its logo if the logo is not part of the pages. */
export function publicFiles(root: string, { site, brand }: Pick<Content, 'site' | 'brand'>): PublicFile[] {
  const folder = join(root, 'public');
  const files = namesIn(folder).map((name) => ({
    path: `/${name.split(sep).join('/')}`,
    bytes: readFileSync(join(folder, name)),
  }));
  const { logoFile, iconSvg } = brand;
  return [
    ...files,
    ...(logoFile === undefined
      ? []
      : [{ path: logoFile, bytes: readFileSync(join(root, 'brand', site.logo!)) }]),
    ...(iconSvg === undefined ? [] : [{ path: svgIconPath, bytes: Buffer.from(iconSvg) }]),
  ];
}

/** The files below a folder, sorted. Names that begin with a dot are left out, except `.well-known` and `.nojekyll`. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((name) => !name.split(sep).some((part) => /^\.(?!well-known$|nojekyll$)/.test(part)))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
