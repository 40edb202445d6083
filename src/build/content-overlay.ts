import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Diagnostic } from '#article/diagnostic.ts';
import { readContent } from '#workspace/read-content.ts';
import { printDiagnostics } from './print-diagnostics.ts';

export interface ContentOverlay {
  /** Reads the content again; shows its first error in every open page, or takes the overlay away when all is mended. */
  refresh: () => void;
}

/** Shows errors of the content in Astro's overlay. The server goes on with what was last good. */
export function createContentOverlay(
  server: ViteDevServer,
  root: string,
  log: (text: string) => void,
): ContentOverlay {
  const { hot } = server.environments.client!;
  let current: Diagnostic | undefined;
  let shown = '';
  const send = () => {
    if (current) hot.send({ type: 'error', err: overlayError(current) });
  };
  // A page that is loaded or reloaded while the error stands shows it too.
  hot.on('vite:client:connect', send);
  return {
    refresh: () => {
      const errors = readContent(root).diagnostics.filter(({ severity }) => severity === 'error');
      const text = printDiagnostics(errors);
      if (text === shown) return;
      shown = text;
      [current] = errors;
      if (text) log(`\n${text}`);
      if (current) send();
      else hot.send({ type: 'full-reload', path: '*' });
    },
  };
}

function overlayError({ path, range, message, hint, ruleId }: Diagnostic) {
  const file = resolve(path);
  const place = `${path}:${range.start.line}:${range.start.column}`;
  return {
    name: ruleId,
    title: message,
    message: `${message}\n${place}`,
    hint,
    plugin: 'lockstep',
    id: file,
    loc: { file, ...range.start },
    frame: codeFrame(file, range.start.line),
    stack: place,
  };
}

/** The lines around a place, the line itself marked. */
function codeFrame(file: string, line: number): string {
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    const first = Math.max(line - 3, 0);
    return lines
      .slice(first, line + 2)
      .map((text, index) => `${first + index + 1 === line ? '>' : ' '} ${first + index + 1} | ${text}`)
      .join('\n');
  } catch {
    return '';
  }
}
