import { defineRule } from '../rule.ts';
import { titleLimit } from '#schema/article.ts';
import type { Translation } from '#article/model.ts';

export default defineRule({
  id: 'titles',
  summary: `No two articles of a language have the same title.`,
  severity: 'error',
  scope: 'site',
  check(articles, report) {
    const first = new Map<string, Translation>();
    for (const { source, translations } of articles) {
      for (const file of [source, ...translations]) {
        const key = `${file.lang} ${file.frontmatter.title.toLowerCase()}`;
        const other = first.get(key);
        if (!other) {
          first.set(key, file);
          continue;
        }
        report(file, {
          range: file.open().fieldRange('title'),
          message: `Unexpected title \`${file.frontmatter.title}\`, expected one that no other article has`,
          hint: `Say in at most ${titleLimit} characters what sets this article apart.`,
          related: { range: other.open().fieldRange('title'), message: `KB${other.kb} has the same title` },
          source: other,
        });
      }
    }
  },
});
