import type { Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import type { TypeRead } from '../../read/fields.js';
import { sendDigests } from './digest.service.js';

/** Name of the job that mails people what they have not read. */
export const DIGEST_TASK = 'digest';

/**
 * When the queue does it, in UTC: each full hour, as seven o'clock in Paris is another one in summer and in winter; what is not due is not sent. Hours that were
 * missed because nothing was running are made up for by one job.
 */
export const DIGEST_SCHEDULE = `0 * * * * ${DIGEST_TASK} ?fill=7d&jobKey=${DIGEST_TASK}`;

export const digestTask = (dataSource: DataSource, read: TypeRead, publicUrl: string): Task => async () => {
  await sendDigests(dataSource, read, publicUrl);
};
