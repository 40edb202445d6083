import { createHash } from 'node:crypto';
import { codeFingerprint } from '#workspace/code-fingerprint.ts';
import type { SiteModel } from './_site.ts';

/** Where the scripts of pages come from: a change there is another address of the script, which Astro does not see. */
const scriptRooms = ['agent', 'article', 'components', 'i18n', 'offline', 'publish', 'search'];

/**
 * The `cacheKey` of a page that shows these articles, by number, and data of the site: changes whenever one of them does.
 * Astro adds the code of the page. What a page reads beyond that must come in here, or an edit of it would not show.
 */
export function pageKey({ digest, keys, history, articles }: SiteModel, shown: readonly number[]): string {
  const hash = createHash('sha256').update(digest).update(codeFingerprint(scriptRooms));
  for (const kb of shown) hash.update(`\0${kb} ${keys.get(kb) ?? ''}`);
  for (const { path } of articles.get(shown[0]!)?.byLang.values() ?? [])
    hash.update(history.get(path) ?? '-');
  return hash.digest('hex').slice(0, 32);
}
