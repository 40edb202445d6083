import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Diagnostic } from '#article/diagnostic.ts';
import { isError } from '#content-layer/check-loaded.ts';
import { pretty } from '#lint/reporters/pretty.ts';

/** Shows the first error in the content in every open page, and all errors in the terminal. */
export interface ContentOverlay {
  show: (findings: readonly Diagnostic[]) => void;
}

export function createOverlay({ environments }: ViteDevServer, log: (text: string) => void): ContentOverlay {
  const { hot } = environments.client!;
  let current: Diagnostic | undefined;
  let shown = '';
  const send = () => {
    if (current) hot.send({ type: 'error', err: overlayError(current) });
  };
  // A page that is loaded later shows the error too.
  hot.on('vite:client:connect', send);
  return {
    show: (findings) => {
      const errors = findings.filter(isError);
      const files = new Set(errors.map(({ path }) => path)).size;
      const text = errors.length > 0 ? pretty({ diagnostics: errors, files }) : '';
      [current] = errors;
      if (!current) hot.send({ type: 'full-reload', path: '*' });
      else if (text !== shown) {
        log(`\n${text}`);
        send();
      }
      shown = text;
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

/** The lines around `line`, which is marked. Empty if the file cannot be read. */
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
