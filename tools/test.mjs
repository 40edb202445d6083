// `npm test`: installs the locked packages and missing browsers, checks types, format and lint, and runs all test projects. Says if
// Firefox or WebKit is missing. The last line has the totals; the exit code is 0 only if everything passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { installLocked } from './install.mjs';

installLocked();
const browser = ensureBrowser();
const engines = ensureEngines();

const reportFile = '.cache/test-report.json';
mkdirSync('.cache', { recursive: true });
rmSync(reportFile, { force: true });

const env = {
  ...process.env,
  ...engines.env,
  CHROMIUM_PATH: browser,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};
const steps = [
  ['npm', ['run', '-s', 'check']],
  ['npm', ['run', '-s', 'test:rings', '--', ...process.argv.slice(2)]],
];
const failed = steps.filter(
  ([command, args]) =>
    spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status !== 0,
);

const totals = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
const checks = failed.some(([, args]) => args[2] === 'check') ? 1 : 0;
const passed = (totals?.numPassedTests ?? 0) + 1 - checks;
const notPassed =
  (totals?.numFailedTests ?? 1) +
  (totals?.numFailedTestSuites && !totals.numFailedTests ? totals.numFailedTestSuites : 0) +
  checks;
const skipped = (totals?.numPendingTests ?? 0) + (totals?.numTodoTests ?? 0);
const absent = engines.missing.length > 0 ? ` (not on this machine: ${engines.missing.join(', ')})` : '';
console.log(`tests: ${passed} passed, ${notPassed} failed, ${skipped} skipped${absent}`);
process.exit(failed.length > 0 || notPassed > 0 ? 1 : 0);
