// Runs before packages are installed, with the machine's own Node (20 or newer), so it imports only modules of Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { missingNode, thisMachine } from './node-version.mjs';

const stamp = 'node_modules/.lockstep-installed';

/** Installs the packages in the lock file, unless they are installed. Exits if that fails. */
export function installLocked() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.platform)
    .digest('hex');
  if (read(stamp) === wanted) return;
  console.error('Installing what package-lock.json says …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs a command in this terminal. Exits with its exit code if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(2);
  }
  if (status !== 0) process.exit(status ?? 1);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const needed = missingNode(thisMachine());
if (needed !== undefined) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected ${needed} or newer on this system: https://nodejs.org`,
  );
  process.exit(2);
}
