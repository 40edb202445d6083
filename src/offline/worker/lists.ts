import type { Lang } from '#i18n/languages.ts';
import { withoutBase } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';
import type { LanguageList } from '../release.ts';
import type { Lists } from '../required-files.ts';
import { release } from './scope.ts';
import { fetchIntoCache } from './store.ts';

/** Returns the lists of languages. Fetches a list into the cache if it is not there. */
export async function loadLists(store: Cache, languages: readonly Lang[]): Promise<Lists> {
  const entries = await Promise.all(
    languages
      .filter((lang) => release.lists[lang])
      .map(async (lang) => {
        const file = release.lists[lang]!;
        await fetchIntoCache(store, file);
        return [lang, (await (await store.match(file[0]))!.json()) as LanguageList] as const;
      }),
  );
  return Object.fromEntries(entries);
}

/** Returns the language of an address: `es` for `/help/es/kb/69/` if the base path is `/help/`. */
export function languageOf(path: string): Lang | undefined {
  const below = withoutBase(release.base, path);
  return release.languages.find((lang) => below?.startsWith(homePath(lang)));
}
