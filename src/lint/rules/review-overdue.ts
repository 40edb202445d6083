import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'review-overdue',
  summary: 'Every article is compared with the facts as often as it says.',
  severity: 'warning',
  scope: 'site',
  check(articles, report, today) {
    for (const { source } of articles) {
      const { reviewed, reviewEvery, status } = source.frontmatter;
      if (status === 'withdrawn') continue;
      const due = dueDay(reviewed, reviewEvery);
      if (due >= today) continue;
      report(source, {
        range: source.open().fieldRange('reviewed'),
        message: `Unexpected \`${reviewed}\` in \`reviewed\`, expected a review by \`${due}\``,
        hint: `It is reviewed every ${reviewEvery}: compare the article with the facts, then write the day here.`,
        actual: reviewed,
      });
    }
  },
});

/**
 * Returns the last day on which a review is on time.
 *
 * @example dueDay('2026-08-31', '6 months') // '2027-02-28'
 * @example dueDay('2026-11-23', '90 days') // '2027-02-21'
 */
export function dueDay(reviewed: string, every: string): string {
  const [count = 0, unit] = [Number.parseInt(every, 10), every.split(' ')[1]];
  const day = new Date(`${reviewed}T00:00:00Z`);
  if (unit === 'days') day.setUTCDate(day.getUTCDate() + count);
  else {
    const date = day.getUTCDate();
    day.setUTCMonth(day.getUTCMonth() + count);
    if (day.getUTCDate() !== date) day.setUTCDate(0);
  }
  return day.toISOString().slice(0, 10);
}
