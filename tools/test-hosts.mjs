// `npm run test:hosts`: tests the built site on nginx, Apache and Caddy. As root on Debian it announces and installs missing ones;
// elsewhere it skips them. The last line has the totals and the skipped hosts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installLocked, run } from './install.mjs';

/** Debian's packages, each with the path of its program. */
const packages = { nginx: '/usr/sbin/nginx', apache2: '/usr/sbin/apache2', caddy: '/usr/bin/caddy' };
const missing = () => Object.keys(packages).filter((name) => !existsSync(packages[name]));

installLocked();
if (missing().length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  console.error(
    `Installing Debian's packages ${missing().join(', ')} on this system, without starting them …`,
  );
  // With runlevel 1, Debian does not start the services it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], { env });
}

const report = '.cache/hosts-report.json';
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  'npm',
  [
    'run',
    '-s',
    'test:rings',
    '--',
    '--project',
    'hosts',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const totals = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
const notRun = missing().length > 0 ? `; not run, because not installed: ${missing().join(', ')}` : '';
console.log(
  `tests: ${totals?.numPassedTests ?? 0} passed, ${totals?.numFailedTests ?? 1} failed, ${totals?.numPendingTests ?? 0} skipped${notRun}`,
);
process.exit(status ?? 1);
