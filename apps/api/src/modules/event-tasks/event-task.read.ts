import { allowed, type Own } from '../../auth/row-filters.js';
import { column, connection, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { allowedWithEvent, eventInNetworks, eventOfMembers } from '../ess-month/event.read.js';
import { byDay, doneLast, isDone, isMine, taskFields } from '../tasks/task.read.js';
import type { EventTaskType } from './event-task.type.js';

/** The assignee ticks a task off, and so does whoever may change the event. */
const completable = (row: Row, at: Position): Sql =>
  any([
    allowedWithEvent(at, 'event:update', row),
    allowed(at, 'task:complete', { inNetworks: eventInNetworks(row), own: ({ person }: Own) => sql`${row('assignee_id')} = ${person}` }),
  ]);

/** A fixed day, or one that is counted from the first day of the event. */
export const dueOn = (row: Row): Sql => sql`coalesce(${row('due_on')}, event_first_day(${row('event_id')}) + ${row('offset_days')})`;

export const eventTaskRead = readType<EventTaskType>('EventTask', 'event_task', {
  prefix: 'eventtask',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, eventOfMembers(row('event_id'), at)]),
  fields: {
    ...taskFields(dueOn),
    offsetDays: column('offset_days'),
    event: reference('EssMonthEvent', 'event_id'),
    viewerCanUpdate: value((row, at) => allowedWithEvent(at, 'event:update', row)),
    viewerCanComplete: value(completable),
  },
});

export const eventTaskReads = [
  eventTaskRead,
  extend('Query', { eventTask: { ...one('EventTask', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('EssMonthEvent', {
    tasks: list('EventTask', {
      on: (row, target) => sql`${target('event_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('done_at')} IS NOT NULL, ${dueOn(target)} NULLS LAST, ${target('id')}`,
    }),
  }),
  extend('Viewer', {
    eventTasks: connection('EventTask', {
      on: (_row, target, at) => isMine(target, at),
      filters: {
        done: isDone,
        network: (target, id) => eventInNetworks(target)(sql`ARRAY[${id('text')}]`),
      },
      orders: { DUE_ON_ASC: { keys: [doneLast, byDay(dueOn)] } },
      defaultOrder: 'DUE_ON_ASC',
    }),
  }),
];
