import { allowed, type Own } from '../../auth/row-filters.js';
import { column, connection, extend, one, type Order, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { allowedWithProject, withProject } from '../projects/project.read.js';
import type { CooperationTaskType } from './task.type.js';

const projectInNetworks = (row: Row) => (networks: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM cooperation_project tp WHERE tp.id = ${row('project_id')} AND tp.network_id = ANY(${networks}))`;

/** The viewer sees to it; of a task of an event too. */
export const isMine = (row: Row, at: Position): Sql => sql`coalesce(${row('assignee_id')} = ${at.bind((_, viewer) => viewer.personId, 'text')}, false)`;

/** What tasks of cooperations and of events tell alike. `dueOn`: the last day, kept or worked out. */
export const taskFields = (dueOn: (row: Row) => Sql) => ({
  id: column('id'),
  title: column('title'),
  notes: column('notes'),
  done: value((row) => sql`${row('done_at')} IS NOT NULL`),
  doneAt: column('done_at'),
  dueOn: value(dueOn),
  overdue: value((row) => sql`coalesce(${row('done_at')} IS NULL AND ${dueOn(row)} < (now() AT TIME ZONE 'Europe/Paris')::date, false)`),
  assignee: reference('Person', 'assignee_id'),
  mine: value(isMine),
  version: column('version'),
  createdAt: column('created_at'),
  updatedAt: column('updated_at'),
});

const dueOn = (row: Row): Sql => row('due_on');

/** The assignee ticks a task off, and so does whoever may change the project. */
const completable = (row: Row, at: Position): Sql =>
  any([
    allowedWithProject(at, 'project:update', row),
    allowed(at, 'task:complete', { inNetworks: projectInNetworks(row), own: ({ person }: Own) => sql`${row('assignee_id')} = ${person}` }),
  ]);

export const taskRead = readType<CooperationTaskType>('CooperationTask', 'cooperation_task', {
  prefix: 'task',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]),
  fields: {
    ...taskFields(dueOn),
    cooperationProject: reference('CooperationProject', 'project_id'),
    viewerCanUpdate: value((row, at) => allowedWithProject(at, 'project:update', row)),
    viewerCanComplete: value(completable),
  },
});

type Key = Order['keys'][number];
export const doneLast: Key = { value: (row) => sql`(${row('done_at')} IS NOT NULL)::int`, type: 'int' };
const mineFirst: Key = { value: (row, at) => sql`(NOT ${isMine(row, at)})::int`, type: 'int' };
export const byDay = (day: (row: Row) => Sql): Key => ({ value: (row) => sql`coalesce(${day(row)}::timestamptz, 'infinity')`, type: 'timestamptz' });
const byDueDate = byDay(dueOn);
/** Done ones, or those to be done. */
export const isDone = (target: Row, done: (type: string) => Sql): Sql => sql`(${target('done_at')} IS NOT NULL) = ${done('boolean')}`;

export const taskReads = [
  taskRead,
  extend('Query', { cooperationTask: { ...one('CooperationTask', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('Viewer', {
    cooperationTasks: connection('CooperationTask', {
      on: (_row, target, at) => isMine(target, at),
      filters: {
        done: isDone,
        network: (target, id) => projectInNetworks(target)(sql`ARRAY[${id('text')}]`),
      },
      orders: { DUE_ON_ASC: { keys: [doneLast, byDueDate] } },
      defaultOrder: 'DUE_ON_ASC',
    }),
  }),
  extend('CooperationProject', {
    tasks: connection('CooperationTask', {
      on: (row, target) => sql`${target('project_id')} = ${row('id')}`,
      filters: {
        done: isDone,
        assignee: (target, id) => sql`${target('assignee_id')} = ${id('text')}`,
      },
      orders: { MINE_FIRST: { keys: [doneLast, mineFirst, byDueDate] }, DUE_ON_ASC: { keys: [doneLast, byDueDate] } },
      defaultOrder: 'DUE_ON_ASC',
    }),
  }),
];
