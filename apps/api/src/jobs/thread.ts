import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Jobs } from './jobs.js';

/** How much the thread may hold, in MB: a file that needs more ends the thread, and not the API. */
const MEMORY_AT_MOST = 280;
/** How long to wait before a thread that has ended by itself is started anew, in milliseconds. */
const REST = 2000;
/** How long a thread may take to stop, in milliseconds. */
const STOP_AT_MOST = 4000;

/** Does the jobs in a thread of their own (`src/worker.ts`), so that long work keeps no request waiting. */
export function jobsInThread(report: (error: unknown, what: string) => void): Jobs {
  let stopping = false;
  let current = start();

  function start(): Worker {
    const worker = new Worker(path.join(__dirname, '..', 'worker.js'), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_AT_MOST, maxYoungGenerationSizeMb: 24 } });
    worker.on('error', (error) => report(error, 'The thread of the jobs has failed'));
    worker.on('exit', () => {
      if (stopping) return;
      setTimeout(() => {
        if (!stopping) current = start();
      }, REST).unref();
    });
    return worker;
  }

  return {
    stop: () => {
      stopping = true;
      return new Promise<void>((resolve) => {
        const worker = current;
        const end = setTimeout(() => void worker.terminate(), STOP_AT_MOST);
        worker.once('exit', () => {
          clearTimeout(end);
          resolve();
        });
        if (worker.threadId === -1) {
          clearTimeout(end);
          resolve();
        } else worker.postMessage('stop');
      });
    },
  };
}
