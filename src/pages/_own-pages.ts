import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Lang } from '#i18n/languages.ts';

/** A page of the site's own in a language: free MDX. */
export interface OwnText {
  default: AstroComponentFactory;
  frontmatter: { title: string; summary: string };
}

const texts = import.meta.glob<OwnText>('/src/content/pages/*/*.mdx', { eager: true });

/** The text of a page of the site's own, where it is in that language. */
export function ownText(page: string, lang: Lang): OwnText | undefined {
  return texts[`/src/content/pages/${page}/${lang}.mdx`];
}

/** The pages of the site's own, each with those languages of the site it is in. */
export function ownPages(languages: readonly Lang[]): { page: string; existing: Lang[] }[] {
  const pages = [...new Set(Object.keys(texts).map((path) => path.split('/').at(-2)!))];
  return pages.map((page) => ({ page, existing: languages.filter((lang) => ownText(page, lang)) }));
}
