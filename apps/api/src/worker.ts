import { parentPort } from 'node:worker_threads';
import pino from 'pino';
import { createDataSource } from './data-source.js';
import { readDatabaseUrl, readMailSettings, readPublicUrl } from './environment.js';
import { LOGGING } from './errors/log.js';
import { runJobs } from './jobs/jobs.js';
import { NOTIFICATIONS } from './reads.js';
import { crontab, recovered, tasks } from './tasks.js';

/** The thread that does the jobs of the queue; ends when it is told `stop`. */
async function main(): Promise<void> {
  const url = readDatabaseUrl();
  const log = pino(LOGGING);
  const dataSource = await createDataSource(url).initialize();
  const jobs = await runJobs(url, tasks(dataSource, readMailSettings(), readPublicUrl(), NOTIFICATIONS), (error, what) => log.error(error, what), () => recovered(dataSource), crontab);
  parentPort?.once('message', () => {
    void jobs.stop().then(() => dataSource.destroy()).finally(() => process.exit(0));
  });
}

void main();
