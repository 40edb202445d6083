import { splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath, parseGuideStepPath } from '#i18n/urls/pages.ts';
import type { CompiledArticle } from '#article/view.ts';

const shortText = 60;

/** A section of few words with a link to another article sends the reader there: such items of an article, and the numbers. */
export function referralsOf({ source }: CompiledArticle): [item: number, kb: number][] {
  return source.sections.flatMap(({ html, text }, index): [number, number][] => {
    const kb = articleLinked(html);
    const isShort = text.split(/\s+/, shortText).length < shortText;
    return kb !== undefined && isShort ? [[index + 1, kb]] : [];
  });
}

/** The first article a text links to. */
function articleLinked(html: string): number | undefined {
  for (const [, href] of html.matchAll(/href="(\/[^"]*)"/g)) {
    const link = splitBase(href!, (path) => parseArticlePath(path) ?? parseGuideStepPath(path));
    if (link) return link.parts.kb;
  }
  return undefined;
}
