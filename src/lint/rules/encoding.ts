import { startOfFile } from '#article/diagnostic.ts';
import { defineRule, type Finding } from '../rule.ts';
import type { UnreadableFile } from '../site-content.ts';
import { unreadableAs, unreadableHint } from '../unreadable.ts';

export default defineRule({
  id: 'encoding',
  summary: 'Files are UTF-8 text.',
  severity: 'error',
  scope: 'content',
  check({ unreadable }, report) {
    for (const file of unreadable) report(file, { ...describe(file), unusable: true });
  },
});

function describe({ fault }: UnreadableFile): Finding {
  if ('notUtf8' in fault)
    return {
      range: { start: fault.notUtf8, end: fault.notUtf8 },
      message: fault.isUtf16
        ? 'Unexpected UTF-16, expected UTF-8 text'
        : 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      hint: fault.isUtf16
        ? 'Save the file as UTF-8.'
        : 'Save the file as UTF-8; this passage was probably written in Windows-1252 or Latin-1.',
    };
  const { code } = fault;
  return {
    range: startOfFile,
    message: `${unreadableAs(code, 'file')}, expected a text file`,
    hint: code === 'ENOENT' ? 'Create it, or correct the path.' : unreadableHint(code),
  };
}
