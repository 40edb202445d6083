import { existsSync } from 'node:fs';
import type { Lang } from '#i18n/languages.ts';
import { absoluteUrl } from '#i18n/urls.ts';

/**
 * The picture other sites show with a link: that of the topic, else that of the site, else none. `npm run pictures` draws them.
 *
 * @returns its absolute address
 */
export function sharedPicture(
  lang: Lang,
  topic: string | undefined,
  site: { url: string; base: string },
): string | undefined {
  const name = [topic, 'site'].find((id) => id && existsSync(`public/og/${id}.${lang}.png`));
  return name && absoluteUrl(site, `/og/${name}.${lang}.png`);
}
