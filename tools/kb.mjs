#!/usr/bin/env node
// Runs `kb` with this project's Node if it is installed, else with the Node that runs this file.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingNode, runsLockedNode, thisMachine } from './node-version.mjs';

const root = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const machine = thisMachine();
const own = join(root, 'node_modules/.bin/node');
const hasOwn = runsLockedNode(machine) && existsSync(own);
// Without the locked Node, this Node must be able to run TypeScript.
const canStripTypes = missingNode({ ...machine, isGlibc: false }) === undefined;

if (!hasOwn && !canStripTypes) {
  process.stderr.write(`kb needs Node 22.18 or later; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const node = hasOwn ? own : process.execPath;
  const args = [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)];
  const { status, error } = spawnSync(node, args, { stdio: 'inherit' });
  if (error) process.stderr.write(`${error.message}\n`);
  process.exitCode = status ?? 2;
}
