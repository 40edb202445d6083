/** Checks the content of this run, builds it, and tries the pages, their weight and the search in a browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { contentRoot } from '#content-layer/content-root.ts';
import { readContent } from '#content-layer/read-content.ts';
import { verifySite } from './verify-site.ts';

const root = contentRoot();
mkdirSync('.cache', { recursive: true });
// A build of its own each time: two runs at once do not meet.
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

/** What a program has said; undefined if it has found something, which is shown then. */
function run(args: string[], stdio: 'inherit' | 'pipe'): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    stdio: ['inherit', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, KB_CONTENT: root, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status === 0) return stripVTControlCharacters(stdout ?? 'done');
  // What is wrong stands alone there; the rest is how far the build came. Which folder it left alone is of no interest here.
  if (stdio === 'pipe') say(stderr.replace(/^Nothing was written; .*\n/m, '').trim() || stdout);
  return undefined;
}

function end(step: string): never {
  say(`\n${step}: something was found. The steps after it were not tried.`);
  process.exit(1);
}
