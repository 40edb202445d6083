import type { CompiledArticle } from '#article/view.ts';

const shortText = 60;

/** A section of few words with a link to another article sends the reader there: such items of an article, and the numbers. */
export function referralsOf({ source }: CompiledArticle): [item: number, kb: number][] {
  return source.sections.flatMap(({ html, text }, index): [number, number][] => {
    const kb = /href="[^"]*\/kb\/(\d+)\//.exec(html)?.[1];
    const isShort = text.split(/\s+/, shortText).length < shortText;
    return kb !== undefined && isShort ? [[index + 1, Number(kb)]] : [];
  });
}
