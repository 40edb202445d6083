import { Worker } from 'node:worker_threads';

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
