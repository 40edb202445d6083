import type { Conversion } from '#import/convert.ts';
import type { Note } from '#import/model.ts';

export interface ReportFacts {
  system: string;
  from: string;
  today: string;
  articles: Conversion['articles'];
  notes: readonly Note[];
}

/** The report of an import in Markdown: the notes on each page, and the article each page became. */
export function writeReport({ system, from, today, articles, notes }: ReportFacts): string {
  const groups = [...Map.groupBy(notes, ({ where }) => where)];
  const looked = groups.map(
    ([where, list]) =>
      `- ${where}\n${[...new Set(list.map(({ text }) => text))].map((text) => `  - ${oneLine(text)}\n`).join('')}`,
  );
  const numbers = articles.map(({ key, kb, files }) => {
    const languages = [...files.keys()]
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -4));
    return `- KB${kb} (${languages.join(', ')}): \`${oneLine(key)}\`\n`;
  });
  return (
    `# Import from ${system}, ${today}\n\nFrom \`${oneLine(from)}\`: ${articles.length} articles. \`kb check\` finds what is still to be done in them.\n\n` +
    `## To look at\n\n${looked.join('') || 'Nothing.\n'}\n## Numbers\n\n${numbers.join('')}`
  );
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replaceAll('`', '’');
}
