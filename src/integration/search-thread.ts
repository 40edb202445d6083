// Runs in a thread of its own: writes what the search reads, and posts what it wrote and what stands in the site already.
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearch, type SearchTask } from './write-search.ts';

parentPort!.postMessage(await writeSearch(workerData as SearchTask));
