import { dueDay } from '#lint/rules/review-overdue.ts';
import type { Content } from '#content-layer/read-content.ts';
import { pick } from '#i18n/translate.ts';

/** A Markdown task list of the articles whose review was due before a day, by owner. Empty if there are none. */
export function dueReviews({ articles, site }: Content, today: string): string {
  const due = articles.flatMap(({ kb, source }) => {
    const { owner, title, reviewed, reviewEvery, status } = source.frontmatter;
    const by = dueDay(reviewed, reviewEvery);
    return status !== 'withdrawn' && by < today ? [{ kb, owner, title, by }] : [];
  });
  const owners = Map.groupBy(due, ({ owner }) => owner);
  const lists = [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const owner = site.owners.find((each) => each.id === id);
      const name = owner ? pick(owner.name, site.languages[0]!) : id;
      const lines = own
        .sort((a, b) => (a.by === b.by ? a.kb - b.kb : a.by < b.by ? -1 : 1))
        .map(({ kb, title, by }) => `- [ ] KB${kb} ${title}, due ${by}\n`);
      return `## ${name}\n\n${lines.join('')}`;
    });
  return lists.join('\n');
}
