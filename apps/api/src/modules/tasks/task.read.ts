import { allowed, type Own } from '../../auth/row-filters.js';
import { column, connection, extend, one, type Order, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { allowedWithProject, withProject } from '../projects/project.read.js';
import type { CooperationTaskType } from './task.type.js';

const projectInNetworks = (row: Row) => (networks: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM cooperation_project tp WHERE tp.id = ${row('project_id')} AND tp.network_id = ANY(${networks}))`;

const isMine = (row: Row, at: Position): Sql => sql`coalesce(${row('assignee_id')} = ${at.bind((_, viewer) => viewer.personId, 'text')}, false)`;

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
    id: column('id'),
    title: column('title'),
    notes: column('notes'),
    done: value((row) => sql`${row('done_at')} IS NOT NULL`),
    doneAt: column('done_at'),
    dueOn: column('due_on'),
    overdue: value((row) => sql`coalesce(${row('done_at')} IS NULL AND ${row('due_on')} < (now() AT TIME ZONE 'Europe/Paris')::date, false)`),
    assignee: reference('Person', 'assignee_id'),
    mine: value(isMine),
    cooperationProject: reference('CooperationProject', 'project_id'),
    viewerCanUpdate: value((row, at) => allowedWithProject(at, 'project:update', row)),
    viewerCanComplete: value(completable),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

type Key = Order['keys'][number];
const doneLast: Key = { value: (row) => sql`(${row('done_at')} IS NOT NULL)::int`, type: 'int' };
const mineFirst: Key = { value: (row, at) => sql`(NOT ${isMine(row, at)})::int`, type: 'int' };
const byDueDate: Key = { value: (row) => sql`coalesce(${row('due_on')}::timestamptz, 'infinity')`, type: 'timestamptz' };

export const taskReads = [
  taskRead,
  extend('Query', { cooperationTask: { ...one('CooperationTask', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('Viewer', {
    cooperationTasks: connection('CooperationTask', {
      on: (_row, target, at) => isMine(target, at),
      filters: {
        done: (target, done) => sql`(${target('done_at')} IS NOT NULL) = ${done('boolean')}`,
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
        done: (target, done) => sql`(${target('done_at')} IS NOT NULL) = ${done('boolean')}`,
        assignee: (target, id) => sql`${target('assignee_id')} = ${id('text')}`,
      },
      orders: { MINE_FIRST: { keys: [doneLast, mineFirst, byDueDate] }, DUE_ON_ASC: { keys: [doneLast, byDueDate] } },
      defaultOrder: 'DUE_ON_ASC',
    }),
  }),
];
