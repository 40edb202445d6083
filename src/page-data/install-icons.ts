/* eslint-disable content/reads -- `public` is no content: every page is rendered again if it changes */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '#content-layer/content-root.ts';
import { iconPath } from '#i18n/urls/assets.ts';

/** The icons of an installed site: 192 and 512 pixels, and one that a device may crop to its own shape. */
const names = ['icon-192', 'icon-512', 'maskable-512'] as const;

/** The names of the icons that exist in `public/icons` of the content folder. */
export function installIcons(): string[] {
  return names.filter((name) => existsSync(join(contentRoot(), 'public', iconPath(name))));
}
