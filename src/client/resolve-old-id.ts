interface Ids {
  articles: { kb: number; aliases: string[] }[];
  retired: { kb: number }[];
}

/** The number an old id, a number or an alias, stands for; undefined where the site never had it or cannot be asked. */
export async function resolveOldId(id: string, idsUrl: string): Promise<number | undefined> {
  try {
    const response = await fetch(idsUrl);
    const { articles, retired } = (await response.json()) as Ids;
    const number = Number(id);
    if (retired.some(({ kb }) => kb === number)) return number;
    return articles.find(({ kb, aliases }) => kb === number || aliases.includes(id.toLowerCase()))?.kb;
  } catch {
    return undefined;
  }
}
