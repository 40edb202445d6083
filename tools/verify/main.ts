/** Checks and builds the content of this run, and tests the pages, their weight and the search in a browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { contentRoot } from '#content-layer/content-root.ts';
import { readContent } from '#content-layer/read-content.ts';
import { verifySite } from './verify-site.ts';

const root = contentRoot();
mkdirSync('.cache', { recursive: true });
// Each run builds into its own folder, so that two runs do not collide.
const home = mkdtempSync('.cache/verify-');
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const out = join(home, 'site');
const say = (text: string) => console.log(text);

say('\nCheck');
if (!run(['src/cli/main.ts', 'check', '--content', root, '--severity', 'warning'], 'inherit')) end('Check');
say('\nBuild');
const built = run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], 'pipe');
if (!built) end('Build');
say(`${/\d+ pages/.exec(built)?.[0]}, and every link leads somewhere`);
const found = await verifySite(out, readContent(root), say);
say(found === 0 ? '\nNothing was found.' : `\nFound: ${found}.`);
process.exitCode = found === 0 ? 0 : 1;

/** The output of a program, or undefined if it failed; then its output is shown. */
function run(args: string[], stdio: 'inherit' | 'pipe'): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    stdio: ['inherit', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, KB_CONTENT: root, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status === 0) return stripVTControlCharacters(stdout ?? 'done');
  // Standard error has only the problem. The note about the unchanged folder is left out, because that folder is temporary.
  if (stdio === 'pipe') say(stderr.replace(/^Nothing was written; .*\n/m, '').trim() || stdout);
  return undefined;
}

function end(step: string): never {
  say(`\n${step}: something was found. The steps after it were not tried.`);
  process.exit(1);
}
