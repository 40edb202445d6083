import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite } from '#lint/check-site.ts';
import { pretty } from '#lint/reporters/pretty.ts';
import { readContent } from '#content-layer/read-content.ts';

export interface ContentOverlay {
  /**
   * Reads the content again after a change of `files`; shows the first error in every open page, or reloads them when there is
   * none. Languages are compared for the articles that have changed since the server started.
   */
  refresh: (files?: readonly string[]) => void;
}

/** Shows errors of the content in Astro's overlay. The server goes on with what was last good. */
export function createContentOverlay(
  server: ViteDevServer,
  root: string,
  log: (text: string) => void,
): ContentOverlay {
  const { hot } = server.environments.client!;
  const changed = new Set<number>();
  let current: Diagnostic | undefined;
  let shown = '';
  const send = () => {
    if (current) hot.send({ type: 'error', err: overlayError(current) });
  };
  // A page that is loaded or reloaded while the error stands shows it too.
  hot.on('vite:client:connect', send);
  return {
    refresh: (files = []) => {
      for (const file of files) {
        const kb = Number(/[\\/]articles[\\/](\d+)[\\/]/.exec(file)?.[1]);
        if (kb) changed.add(kb);
      }
      const errors = findErrors(root, changed);
      const text =
        errors.length > 0
          ? pretty({ diagnostics: errors, files: new Set(errors.map(({ path }) => path)).size })
          : '';
      [current] = errors;
      forgetPaths(server);
      if (!current) hot.send({ type: 'full-reload', path: '*' });
      else if (text !== shown) {
        log(`\n${text}`);
        send();
      }
      shown = text;
    },
  };
}

/** Astro remembers which pages there are, and with which articles, until it hears of this event of its own. */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
}

function findErrors(root: string, ids: ReadonlySet<number>): Diagnostic[] {
  const content = readContent(root);
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  const errors = content.diagnostics.filter(isError);
  if (errors.length > 0 || ids.size === 0) return errors;
  return checkSite(content, new Date().toISOString().slice(0, 10), { ids }).filter(isError);
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
