import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'future-dates',
  summary: 'Nothing was changed or reviewed on a day that is yet to come.',
  severity: 'error',
  scope: 'site',
  check(articles, report, today) {
    const last = dayAfter(today);
    for (const { source, translations } of articles) {
      for (const file of [source, ...translations]) {
        const { revised, earlier = [] } = file.frontmatter;
        const dates: [string, string][] = [
          ['revised', revised],
          ...earlier.map((each, index): [string, string] => [`earlier.${index}.revised`, each.revised]),
          ...(file === source ? [['reviewed', source.frontmatter.reviewed] as [string, string]] : []),
        ];
        for (const [field, day] of dates) {
          if (day <= last) continue;
          report(file, {
            range: file.open().fieldRange(field),
            message: `Unexpected \`${day}\` in \`${field}\`, expected a day up to today`,
            hint: 'Correct the year; a review in the future would never be overdue, a change would stay on top of every feed.',
            actual: day,
          });
        }
      }
    }
  },
});

/** Returns the day after a day in UTC, because tomorrow may have begun in another time zone. */
function dayAfter(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
