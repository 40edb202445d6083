import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite } from '#lint/check-site.ts';
import { translationStatus, type ArticleStatus, type LangStatus } from '#lint/translation-status.ts';
import { readContent } from '#content-layer/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { oneOf, readFlags } from '../args.ts';
import { dueReviews } from '../due-reviews.ts';
import { readDay } from '../read-day.ts';
import type { Outcome, Shell } from '../shell.ts';
import { unreadableFiles } from '../unreadable-files.ts';

const options = {
  format: { type: 'string' },
  reviews: { type: 'boolean' },
  today: { type: 'string' },
  content: { type: 'string' },
} as const;

/** `kb status`: shows how complete and up to date each language is. */
export function status(args: string[], shell: Shell): Outcome {
  const { values } = readFlags('status', args, options);
  const format = oneOf('format', String(values['format'] ?? 'pretty'), ['pretty', 'json']);
  const content = readContent(contentFolder(values['content'], shell), shell.cwd);
  const today = readDay(values['today'], shell);
  if (values['reviews'] === true) return { output: dueReviews(content, today), exitCode: 0 };
  const diagnostics = checkSite(content, today);
  const languages = translationStatus(content.articles, content.site.languages, diagnostics);
  const output =
    format === 'json'
      ? `${JSON.stringify({ version: 1, languages }, null, 2)}\n`
      : table(languages, unreadableFiles(content), shell);
  return { output, exitCode: 0 };
}

function table(languages: readonly LangStatus[], unread: readonly Diagnostic[], { paint }: Shell): string {
  const head = ['language', 'source', 'in step', 'behind', 'missing', 'errors', 'warnings', 'notes'];
  const rows = languages.map(({ lang, articles }) => {
    const count = (state: ArticleStatus['state']) => articles.filter((each) => each.state === state).length;
    const sum = (severity: 'error' | 'warning' | 'info') =>
      articles.reduce((total, each) => total + each.findings[severity], 0);
    return [
      lang,
      ...(['source', 'in-step', 'behind', 'missing'] as const).map(count),
      ...(['error', 'warning', 'info'] as const).map(sum),
    ].map(String);
  });
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  const behind = [
    ...languages.flatMap(({ lang, articles }) => articles.flatMap((each) => describe(lang, each))),
    ...unread.map(({ path, message }) => `${path}  cannot be read: ${message}`),
  ];
  return `${[paint('bold', line(head)), ...rows.map(line), ...(behind.length > 0 ? ['', ...behind] : [])].join('\n')}\n`;
}

function describe(lang: string, { kb, state, behind, missing }: ArticleStatus): string[] {
  if (state === 'missing') return [`KB${kb} ${lang}  not translated`];
  const parts = [
    behind.length > 0 && `behind: ${behind.join(', ')}`,
    missing.length > 0 && `missing: ${missing.join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? [`KB${kb} ${lang}  ${parts.join('; ')}`] : [];
}
