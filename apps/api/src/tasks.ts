import type { TaskList } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { readErasureLog } from './environment.js';
import { failLostImports, importTask } from './modules/imports/import.task.js';
import { ERASURES_TASK, erasuresTask } from './modules/personal-data/erasure.task.js';

/** What jobs of the queue do, by the name of the task. */
export const tasks = (dataSource: DataSource): TaskList => ({ import: importTask(dataSource), [ERASURES_TASK]: erasuresTask(dataSource, readErasureLog()) });

/** What is looked after whenever jobs of dead processes have been given back. */
export const recovered = (dataSource: DataSource): Promise<unknown> => failLostImports(dataSource);
