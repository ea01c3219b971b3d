import { memberOf } from '../../auth/row-filters.js';
import { column, connection, extend, list, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { changesBetween } from './release.changes.js';
import type { ProgrammeChangeType, ProgrammeReleaseType, ReleasedDateType } from './release.type.js';

/** What the collective prepares is its own until it is public. */
const forMembers = (at: Position, month: Sql): Sql => memberOf(at, (networks) => sql`${month} IN (SELECT m.id FROM ess_month m WHERE m.network_id = ANY(${networks}))`);

const DATES = raw('occurrence_id, event_id, title, status, starts_at, ends_at, time_zone, place');
const datesOf = (release: Sql): Sql => sql`SELECT ${DATES} FROM released_date WHERE release_id = ${release}`;

const change = readType<ProgrammeChangeType>('ProgrammeChange', 'programme_change', {
  key: 'kind',
  fields: { kind: column('kind'), message: column('message'), breaking: column('breaking'), event: reference('EssMonthEvent', 'event_id') },
});

const changes = (before: (row: Row) => Sql, after: (row: Row) => Sql): ReturnType<typeof list> =>
  list('ProgrammeChange', { from: (row, at) => changesBetween(before(row), after(row), at), on: () => raw('true'), orderBy: (target) => target('position') });

export const releaseRead = readType<ProgrammeReleaseType>('ProgrammeRelease', 'programme_release', {
  prefix: 'release',
  visible: (row, at) => forMembers(at, row('ess_month_id')),
  fields: {
    id: column('id'),
    number: column('number'),
    name: column('name'),
    releasedAt: column('released_at'),
    dateCount: value((row) => sql`(SELECT count(*)::int FROM released_date rd WHERE rd.release_id = ${row('id')})`),
    essMonth: reference('EssMonth', 'ess_month_id'),
    changes: changes(
      (row) => datesOf(sql`(SELECT pr.id FROM programme_release pr WHERE pr.ess_month_id = ${row('ess_month_id')} AND pr.number = ${row('number')} - 1)`),
      (row) => datesOf(row('id')),
    ),
  },
});

const releasedDate = readType<ReleasedDateType>('ReleasedDate', 'released_date', {
  fields: {
    title: column('title'),
    status: column('status'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    timeZone: column('time_zone'),
    place: column('place'),
    event: reference('EssMonthEvent', 'event_id'),
  },
});

export const releaseReads = [
  change,
  releaseRead,
  releasedDate,
  extend('ProgrammeRelease', {
    dates: connection('ReleasedDate', {
      source: (row) => sql`(SELECT rd.*, rd.occurrence_id AS id FROM released_date rd WHERE rd.release_id = ${row!('id')})`,
      orders: { STARTS_AT_ASC: { keys: [{ value: (target) => target('starts_at'), type: 'timestamptz' }] } },
      defaultOrder: 'STARTS_AT_ASC',
    }),
  }),
  extend('EssMonth', {
    releases: list('ProgrammeRelease', { on: (row, target) => sql`${target('ess_month_id')} = ${row('id')}`, orderBy: (target) => sql`${target('number')} DESC` }),
    pendingChanges: list('ProgrammeChange', {
      from: (row, at) =>
        changesBetween(
          datesOf(sql`(SELECT pr.id FROM programme_release pr WHERE pr.ess_month_id = ${row('id')} ORDER BY pr.number DESC LIMIT 1)`),
          sql`SELECT ${DATES} FROM date_to_release dr WHERE dr.ess_month_id = ${row('id')}`,
          at,
        ),
      on: (row, _target, at) => forMembers(at, row('id')),
      orderBy: (target) => target('position'),
    }),
  }),
];
