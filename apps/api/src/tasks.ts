import type { TaskList } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { readErasureLog } from './environment.js';
import { mailTask } from './mail/mail.task.js';
import { mailer, type MailSettings } from './mail/mailer.js';
import { failLostImports, importTask } from './modules/imports/import.task.js';
import { matchesTask } from './modules/matches/match-notices.task.js';
import { ERASURES_TASK, erasuresTask } from './modules/personal-data/erasure.task.js';
import { MATCHES_TASK } from './modules/resources/look-for-matches.js';

/** What jobs of the queue do, by the name of the task; each list is worked through beside the others, so that mail waits for no import. */
export const tasks = (dataSource: DataSource, mail: MailSettings | undefined): TaskList[] => [
  { import: importTask(dataSource) },
  { mail: mailTask(dataSource, mailer(mail)), [MATCHES_TASK]: matchesTask(dataSource), [ERASURES_TASK]: erasuresTask(dataSource, readErasureLog()) },
];

/** What is looked after whenever jobs of dead processes have been given back. */
export const recovered = (dataSource: DataSource): Promise<unknown> => failLostImports(dataSource);
