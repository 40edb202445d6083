import type { Lang } from '#i18n/languages.ts';
import { withoutBase } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';
import type { LanguageList } from '../release.ts';
import type { Lists } from '../required-files.ts';
import { release } from './scope.ts';
import { fetchIntoCache } from './store.ts';

/** The lists of languages, fetched where the store does not have them. */
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

/** The language of an address: `es` of `/help/es/kb/69/` where the base is `/help/`. */
export function languageOf(path: string): Lang | undefined {
  const below = withoutBase(release.base, path);
  return release.languages.find((lang) => below?.startsWith(homePath(lang)));
}
