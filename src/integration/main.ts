import { existsSync, realpathSync } from 'node:fs';
import { styleText } from 'node:util';
import { pretty } from '#lint/reporters/pretty.ts';
import { countSeverities } from '#lint/report.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { buildSite } from './build-site.ts';
import { checkFolders } from './check-folders.ts';
import { readFlags, runCommand } from './read-flags.ts';

const options = {
  content: { type: 'string' },
  out: { type: 'string' },
  'no-check': { type: 'boolean' },
} as const;
const say = (text: string) => process.stderr.write(`${text}\n`);

await runCommand(async () => {
  const flags = readFlags(options);
  const started = performance.now();
  const out = flags.out ?? 'dist';
  // Where a link leads is brought up to date; the link stays.
  const outDir = existsSync(out) ? realpathSync(out) : out;
  const root = flags.content ?? contentRoot();
  checkFolders(root, outDir);
  const result = await buildSite({
    contentRoot: root,
    outDir,
    today: flags['no-check'] ? undefined : new Date().toISOString().slice(0, 10),
    progress: say,
  });
  if (result.ok) {
    const { warning } = countSeverities(result.warnings);
    if (warning > 0) say(`${warning} warnings; \`npm run -s kb -- check\` shows them`);
    say(`${result.pages} pages in ${out}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return;
  }
  const { diagnostics, links } = result;
  const files = new Set(diagnostics.map(({ path }) => path)).size;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: process.stderr });
  if (diagnostics.length > 0) say(pretty({ diagnostics, files }, paint));
  for (const { page, problem } of links) say(`${page}\n  error  ${problem}`);
  say(`Nothing was written; ${out} is as it was.`);
  process.exitCode = 1;
});
