import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a child process, so that its memory is freed when it ends. The child writes its own messages to standard
 * error.
 *
 * @param env the environment of the child; that of this process by default
 * @returns whether the child succeeded
 */
export async function runInProcess(
  module: URL,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const child = spawn(process.execPath, [fileURLToPath(module), ...args], {
    env,
    // The IPC channel tells the child when this process ends.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Ends a child process when its parent ends, even if the parent is killed. Call it in the child. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}

/**
 * Runs a module in a worker thread and returns the one message it posts. The module gets `data` as `workerData`.
 *
 * @param env the environment of the thread; that of this process by default
 * @throws if the thread fails or ends without a message
 */
export function runInThread<Data, Result>(module: URL, data: Data, env?: NodeJS.ProcessEnv): Promise<Result> {
  const worker = new Worker(module, { workerData: data, ...(env && { env }) });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended without a result, exit code ${code}.`)));
  });
}
