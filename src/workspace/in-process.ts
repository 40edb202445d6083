import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Runs a module in a process of its own, in the environment of this one or in `env`: what it takes of memory is given back when
 * it ends. Throws where it fails; what is wrong it has said itself, on standard error.
 */
export async function inProcess(
  module: URL,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const path = fileURLToPath(module);
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code !== 0) throw new Error(`${path} ended with ${signal ?? `exit code ${code}`}.`);
}
