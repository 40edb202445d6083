import { stringify } from 'yaml';
import { parseKbLink } from '#article/kb-link.ts';
import { rangeOf } from '#article/mdx.ts';
import type { Article } from '#article/model.ts';
import { visit } from '#article/visit.ts';
import type { RetiredArticle } from '#schema/retired.ts';

const head = `# Articles that are gone. Their addresses stay: a page says since when, why, and what to read instead.
# \`npm run kb -- retire\` adds an entry; nothing is ever taken out.
`;

/** Adds an entry to the text of `retired.yaml`. Existing entries stay as written. */
export function addRetired(text: string | undefined, { kb, on, because, by }: RetiredArticle): string {
  const before = text?.trim() ? `${text.trimEnd()}\n` : head;
  // The same style as the formatter of this project.
  const entry = stringify([{ kb, on, ...(by !== undefined && { by }), because }], {
    lineWidth: 0,
    singleQuote: true,
  });
  return before + entry;
}

export interface Mention {
  path: string;
  line: number;
  column: number;
}

/** The references of other articles to an article. They need another target before it can be retired. */
export function mentionsOf(kb: number, articles: readonly Article[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { source, translations } of articles.filter((article) => article.kb !== kb)) {
    for (const [index, id] of source.frontmatter.related.entries()) {
      const { start } = source.open().fieldRange(`related.${index}`);
      if (id === kb) mentions.push({ path: source.path, ...start });
    }
    if (source.frontmatter.supersededBy === kb)
      mentions.push({ path: source.path, ...source.open().fieldRange('supersededBy').start });
    for (const { path, open } of [source, ...translations]) {
      visit(open().tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        if (parseKbLink(node.url)?.kb === kb) mentions.push({ path, ...rangeOf(node).start });
      });
    }
  }
  return mentions.map(({ path, line, column }) => ({ path, line, column }));
}
