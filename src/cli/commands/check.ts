import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { checkSite } from '#lint/check-site.ts';
import type { Lang } from '#i18n/languages.ts';
import { reporters, type Format } from '#lint/reporters/registry.ts';
import { countSeverities, isAtLeast } from '#lint/report.ts';
import { contentRoot } from '#workspace/content-root.ts';
import { readContent } from '#workspace/read-content.ts';
import { oneOf, readFlags, type Flags } from '../args.ts';
import { checkFiles } from '../check-files.ts';
import { checkPairs, pairLine } from '../check-pairs.ts';
import { KbError } from '../kb-error.ts';
import { readConfig } from '../read-config.ts';
import { readIds, readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';

const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  severity: { type: 'string' },
  content: { type: 'string' },
  config: { type: 'string' },
  source: { type: 'string' },
  target: { type: 'string' },
  pairs: { type: 'string' },
} as const;

const formats = Object.keys(reporters) as Format[];

/** `kb check`: the diagnostics of articles, of two files, or of a list of pairs. */
export function check(args: string[], shell: Shell): Outcome {
  const flags = readFlags('check', args, options);
  const format = oneOf('format', text(flags, 'format') ?? 'pretty', formats);
  const least = oneOf<Severity>('severity', text(flags, 'severity') ?? 'info', ['error', 'warning', 'info']);
  const keep = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ severity }) => isAtLeast(severity, least));

  const list = text(flags, 'pairs');
  if (list !== undefined && format === 'jsonl') return streamPairs(list, keep, flags, shell);
  const { diagnostics, files } = find(flags, list, shell);
  const report = { diagnostics: keep(diagnostics), files };
  return { output: reporters[format](report, shell.paint), exitCode: exitCode(report.diagnostics) };
}

function find(
  flags: Flags,
  list: string | undefined,
  shell: Shell,
): { diagnostics: Diagnostic[]; files: number } {
  const [source, target] = [text(flags, 'source'), text(flags, 'target')];
  const settings = readConfig(text(flags, 'config'), shell.cwd);
  if (list !== undefined) {
    const pairs = [...checkPairs(list, settings, shell.cwd)];
    return { diagnostics: pairs.flatMap((pair) => pair.diagnostics), files: pairs.length * 2 };
  }
  if (source !== undefined || target !== undefined) {
    if (source === undefined || target === undefined) {
      throw new KbError(
        `Unexpected \`--${source === undefined ? 'target' : 'source'}\` alone, expected both files`,
        'For example: kb check --source en.mdx --target es.mdx',
      );
    }
    return { diagnostics: checkFiles({ source, target }, settings, shell.cwd), files: 2 };
  }
  return findInSite(flags, shell);
}

function findInSite(flags: Flags, shell: Shell): { diagnostics: Diagnostic[]; files: number } {
  const content = readContent(text(flags, 'content') ?? contentRoot());
  const ids = flags.positionals.length > 0 ? readIds(flags.positionals, content.articles) : undefined;
  const lang = text(flags, 'lang');
  const langs = lang === undefined ? undefined : new Set([readLang(lang, content.site.languages)]);
  const found = checkSite(content, shell.today, { ids, langs });
  const reading = content.diagnostics.filter(
    (each) =>
      (!ids || [...ids].some((id) => each.path.includes(`/articles/${id}/`))) &&
      (!langs || each.lang === undefined || langs.has(each.lang as Lang)),
  );
  const files = content.articles.reduce((sum, article) => sum + 1 + article.translations.length, 0);
  return { diagnostics: [...reading, ...found], files };
}

function streamPairs(
  list: string,
  keep: (diagnostics: readonly Diagnostic[]) => Diagnostic[],
  flags: Flags,
  shell: Shell,
): Outcome {
  const settings = readConfig(text(flags, 'config'), shell.cwd);
  let code: 0 | 1 = 0;
  let done = 0;
  for (const { id, diagnostics } of checkPairs(list, settings, shell.cwd)) {
    const kept = keep(diagnostics);
    if (exitCode(kept) === 1) code = 1;
    shell.write(pairLine({ id, diagnostics: kept }));
    if (++done % 20 === 0) shell.progress(`${done} pairs`);
  }
  return { output: '', exitCode: code };
}

/** Notes are no reason to fail. */
function exitCode(diagnostics: readonly Diagnostic[]): 0 | 1 {
  const { error, warning } = countSeverities(diagnostics);
  return error + warning > 0 ? 1 : 0;
}

function text(flags: Flags, name: keyof typeof options): string | undefined {
  const value = flags.values[name];
  return typeof value === 'string' ? value : undefined;
}
