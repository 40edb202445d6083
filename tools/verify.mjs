// `npm run verify -- --content DIR`: proves a content folder and its look. Installs what is locked and a browser where there is none,
// checks the content, builds it, follows every link, and tries every kind of page in the browser. The exit code is true.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { installLocked } from './install.mjs';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
if (values.content) process.env.KB_CONTENT = values.content;
const content = process.env.KB_CONTENT || 'src/content';
installLocked();
process.env.CHROMIUM_PATH = ensureBrowser();
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const out = '.cache/verify';
rmSync(out, { recursive: true, force: true });
step('Check', ['src/cli/main.ts', 'check', '--content', content, '--severity', 'warning'], 'inherit');
step('Build', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], 'pipe');
step('Pages', ['tools/verify/main.ts', '--dir', out], 'inherit');

/** Runs a part with Node; the first that finds something ends it. */
function step(name, args, stdio) {
  console.log(`\n${name}`);
  const { status, stdout, stderr } = spawnSync('node', args, { stdio, encoding: 'utf8' });
  if (status !== 0) {
    if (stdio === 'pipe') console.log(`${stdout}${stderr}`);
    console.log(`\n${name}: something was found.`);
    process.exit(status ?? 1);
  }
  if (stdio === 'pipe')
    console.log(/\d+ pages in .*/.exec(stdout)?.[0].replace(/ in .*/, ', and every link leads somewhere'));
}
