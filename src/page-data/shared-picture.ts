/* eslint-disable content/reads -- `public` is no content: every page is rendered again if it changes */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '#content-layer/content-root.ts';
import type { Lang } from '#i18n/languages.ts';
import { sharedPicturePath } from '#i18n/urls/assets.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';

/**
 * The picture that other sites show with a link: that of the topic, or else that of the site. Undefined if neither exists.
 * `npm run pictures` draws them.
 *
 * @returns its absolute address
 */
export function sharedPicture(
  lang: Lang,
  topic: string | undefined,
  site: { url: string; base: string },
): string | undefined {
  const pictures = [topic, 'site'].flatMap((name) => (name ? [sharedPicturePath(lang, name)] : []));
  const picture = pictures.find((path) => existsSync(join(contentRoot(), 'public', path)));
  return picture && absoluteUrl(site, picture);
}
