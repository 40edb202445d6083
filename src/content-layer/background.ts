import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a process of its own, in the environment of this one or in `env`: what it takes of memory is given back when
 * it ends. Gives whether it succeeded; what is wrong it says itself, on standard error.
 */
export async function inProcess(
  module: URL,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const child = spawn(process.execPath, [fileURLToPath(module), ...args], {
    env,
    // A channel to it, for it to see when this process ends.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Called in such a process: nobody waits for it any more where the one that started it has ended, killed or not. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}

/**
 * Runs a module in a thread of its own: it finds `data` as `workerData`, and the environment of this process or `env`, and
 * posts one message, the result.
 */
export function inThread<Data, Result>(module: URL, data: Data, env?: NodeJS.ProcessEnv): Promise<Result> {
  const worker = new Worker(module, { workerData: data, ...(env && { env }) });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended without a result, exit code ${code}.`)));
  });
}
