import type { Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { writeErasures } from './erasure-log.js';

/** Name of the job that brings the list of erasures outside of the database up to date. */
export const ERASURES_TASK = 'erasures';

/** `file`: where the list is kept; undefined where the operator keeps none. */
export const erasuresTask = (dataSource: DataSource, file: string | undefined): Task => async () => {
  if (file !== undefined) await writeErasures(dataSource, file);
};
