import type { NumberHit } from '#search/kb-numbers.ts';

interface Ids {
  articles: {
    kb: number;
    aliases: string[];
    steps: string[];
    items: string[];
    formerSteps: Record<string, string>;
  }[];
  retired: { kb: number }[];
}

export interface OldPlace {
  kb: number;
  step?: string | undefined;
}

/** Returns the place that an old id or a code leads to; undefined if the site has no such id or the list cannot be fetched. */
export async function resolveOldId(
  { id, step }: Pick<NumberHit, 'id' | 'step'>,
  idsUrl: string,
): Promise<OldPlace | undefined> {
  try {
    const response = await fetch(idsUrl);
    const { articles, retired } = (await response.json()) as Ids;
    const number = Number(id);
    if (retired.some(({ kb }) => kb === number)) return { kb: number };
    const article = articles.find(({ kb, aliases }) => kb === number || aliases.includes(id.toLowerCase()));
    if (!article) return undefined;
    const { kb, steps, items, formerSteps } = article;
    const current = step !== undefined && step in formerSteps ? formerSteps[step]! : (step ?? '');
    return { kb, step: [...steps, ...items].includes(current) ? current : undefined };
  } catch {
    return undefined;
  }
}
