import { printable } from '#article/printable.ts';
import type { LinkReport } from './report.ts';

/** The report as text for a terminal. */
export function reportTable(report: LinkReport): string {
  const { tickets, linked, linkRate, articles, stages, neverLinked, dead, retired, elsewhere, mismatch } =
    report;
  const rows = articles.map(({ kb, title, stage, tickets: count }) => [
    `KB${kb}`,
    String(count),
    stage,
    title,
  ]);
  const idList = (ids: readonly (readonly [string, number])[]) =>
    ids.length === 0 ? 'none' : ids.map(([id, count]) => `${id} (${count})`).join(', ');
  const lines = [
    `${tickets} tickets, ${linked} with a link (${percent(linkRate)})`,
    '',
    ...columns([['Article', 'Tickets', 'Stage', 'Title'], ...rows]),
    '',
    `Linked articles:  ${stages.known} known, ${stages.new} new, ${stages.candidate} candidate`,
    `Never linked:     ${neverLinked.map(({ kb }) => `KB${kb}`).join(', ') || 'none'}`,
    `Dead ids:         ${idList(dead.map(({ id, tickets: count }) => [id, count]))}`,
    `Retired:          ${idList(retired.map(({ kb, tickets: count }) => [`KB${kb}`, count]))}`,
    `On other sites:   ${idList(elsewhere.map(({ kb, tickets: count }) => [`KB${kb}`, count]))}`,
    `Other language:   ${mismatch.tickets} of ${mismatch.of}${mismatch.of > 0 ? ` (${percent(mismatch.tickets / mismatch.of)})` : ''}`,
    ...mismatch.pairs.map(({ languages, tickets: count }) => `  ${printable(languages)}  ${count}`),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function columns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
