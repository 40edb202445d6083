import { getCollection, getEntry, render } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';

/** The site's own pages, each with the languages of the site in which it exists. */
export async function ownPages(languages: readonly Lang[]): Promise<{ page: string; existing: Lang[] }[]> {
  const ids = new Set((await getCollection('pages')).map(({ id }) => id));
  const pages = new Set([...ids].map((id) => id.split('/')[0]!));
  return [...pages].map((page) => ({
    page,
    existing: languages.filter((lang) => ids.has(`${page}/${lang}`)),
  }));
}

/** The text of an own page in a language in which it exists. */
export async function ownPage(page: string, lang: Lang) {
  const entry = (await getEntry('pages', `${page}/${lang}`))!;
  const { Content } = await render(entry);
  return { ...entry.data, Content };
}

/** The titles of the site's own pages by name, in a language or in the first language in which the page exists. */
export async function ownPageTitles(lang: Lang): Promise<Map<string, string>> {
  const entries = await getCollection('pages');
  const titles = new Map(entries.map(({ id, data }) => [id, data.title]).reverse() as [string, string][]);
  return new Map(
    [...titles].map(([id, title]) => {
      const page = id.split('/')[0]!;
      return [page, titles.get(`${page}/${lang}`) ?? title];
    }),
  );
}
