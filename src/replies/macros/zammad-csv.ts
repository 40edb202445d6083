import type { MacroFormat } from './macro.ts';

const columns = ['name', 'keywords', 'content', 'note', 'active'];

/** Text modules as CSV, for Zammad's import under Manage › Text modules. */
export const zammadCsv: MacroFormat = {
  id: 'zammad-csv',
  tool: 'zammad',
  isHtml: true,
  extension: 'csv',
  write: (macros) => {
    const rows = macros.map(({ code, kb, lang, title, keywords, content }) => [
      `KB${kb} · ${lang} · ${title}`,
      [code, ...keywords].join(' '),
      content,
      `KB${kb}`,
      'true',
    ]);
    return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  },
};

/**
 * A CSV cell (RFC 4180). An apostrophe precedes text that a spreadsheet would run as a formula.
 *
 * @example csvCell('a "b", c') // '"a ""b"", c"'
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
