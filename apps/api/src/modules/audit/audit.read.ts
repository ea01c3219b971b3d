import { grantOf } from '../../auth/permissions.js';
import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, object, readType, value } from '../../read/fields.js';
import { type Sql, raw, sql } from '../../read/sql.js';
import { labels } from './audit.labels.js';
import { asksForNetworks, entriesOfNetworks, isFoundByIndex, isOfNetworks, mayReadHistory, networkOf } from './audit.subjects.js';
import type { AuditActor, AuditChange, AuditEntryType, AuditLabel } from './audit.type.js';

/** What has a page or a row of its own to be read by its id. */
const THINGS = {
  lieu: 'Lieu',
  organisation: 'Organisation',
  person: 'Person',
  resource: 'Resource',
  need: 'Need',
  photo: 'Photo',
  project: 'CooperationProject',
  commitment: 'Commitment',
  comment: 'Comment',
  event: 'EssMonthEvent',
  occurrence: 'Occurrence',
  essmonth: 'EssMonth',
  network: 'Network',
  import: 'DataImport',
};

const auditLabel = readType<AuditLabel>('AuditLabel', '', { key: 'value', fields: { value: column('value'), label: column('label') } });

const auditChange = readType<AuditChange>('AuditChange', '', {
  key: 'field',
  fields: { field: column('field'), before: column('before'), after: column('after'), labels },
});

export const auditRead = readType<AuditEntryType>('AuditEntry', 'audit_entry', {
  prefix: 'audit',
  visible: (row, at) => (asksForNetworks(at) ? raw('true') : mayReadHistory(row('subject_id'), at)),
  fields: {
    id: column('id'),
    at: column('at'),
    action: column('action'),
    actor: object<AuditActor>({
      kind: value((row) => sql`CASE WHEN ${row('database_user')} IS NOT NULL THEN 'DATABASE' WHEN ${row('actor_id')} IS NULL THEN 'SYSTEM' WHEN starts_with(${row('actor_id')}, 'user_') THEN 'USER' ELSE 'KEY' END`),
      accountId: column('actor_id'),
      name: value((row) => sql`coalesce(${row('database_user')}, (SELECT u.name FROM app_user u WHERE u.id = ${row('actor_id')}), (SELECT k.name FROM api_key k WHERE k.id = ${row('actor_id')}))`),
    }),
    changes: list('AuditChange', {
      from: (row) => sql`(SELECT e.key AS field, e.value -> 'before' AS before, e.value -> 'after' AS after FROM jsonb_each(${row('changes')}) e)`,
      on: () => raw('true'),
      orderBy: (target) => target('field'),
    }),
    reason: column('reason'),
    cause: column('cause'),
    version: column('version'),
    subjectId: column('subject_id'),
    subject: { kind: 'any', types: THINGS, id: (row) => row('subject_id') },
    undoable: value((row) => sql`${row('database_user')} IS NULL AND coalesce(NOT starts_with(${row('cause')}, 'merge_'), true) AND CASE split_part(${row('subject_id')}, '_', 1)
      WHEN 'network' THEN ${row('action')} = 'UPDATE' AND NOT ${row('changes')} ? 'listed'
      WHEN 'membership' THEN false WHEN 'comment' THEN false WHEN 'essmonth' THEN false WHEN 'import' THEN false ELSE ${row('database_user')} IS NULL END`),
  },
});

/** How far back a page is looked for before the things of a network are asked one by one: some milliseconds of reading. */
const LOOKED_AT = 20_000;

/** Entries of instants are found by the time inside of their ids, which are made as they are written: up to a day after the beginning of a very long transaction. */
const idFrom = (instant: Sql): Sql => sql`audit_id_at(${instant})`;

export const auditReads = [
  auditLabel,
  auditChange,
  auditRead,
  extend('Query', {
    auditEntries: connection('AuditEntry', {
      on: (_row, target, at) => {
        if (!asksForNetworks(at)) return raw('true');
        const network = networkOf(at);
        if (network) return allowed(at, 'audit:read', { inNetworks: (granted) => sql`${network} = ANY(${granted})` });
        return allowed(at, 'audit:read', { inNetworks: (granted) => isOfNetworks(target('subject_id'), granted) });
      },
      rare: {
        within: LOOKED_AT,
        rows: (_row, at) => {
          const network = networkOf(at);
          if (!asksForNetworks(at) || isFoundByIndex(at) || (!network && at.decide((_, viewer) => viewer.instanceAdmin))) return undefined;
          return entriesOfNetworks(network ? sql`ARRAY[${network}]` : at.bind((_, viewer) => grantOf(viewer, 'audit:read').networks, 'text[]'), at);
        },
      },
      filters: {
        subject: (target, id, at) =>
          at.decide((args) => (args.filter as { subject: string }).subject.startsWith('event_'))
            ? sql`${target('subject_id')} = ANY(ARRAY(SELECT ${id('text')} UNION ALL SELECT o.id FROM occurrence o WHERE o.event_id = ${id('text')}))`
            : sql`${target('subject_id')} = ${id('text')}`,
        network: (target, id) => isOfNetworks(target('subject_id'), sql`ARRAY[${id('text')}]`),
        actor: (target, id) => sql`${target('actor_id')} = ${id('text')}`,
        since: (target, instant) => sql`${target('at')} >= ${instant('timestamptz')} AND ${target('id')} >= ${idFrom(instant('timestamptz'))}`,
        until: (target, instant) => sql`${target('at')} < ${instant('timestamptz')} AND ${target('id')} < ${idFrom(sql`${instant('timestamptz')} + interval '1 day'`)}`,
        actions: (target, actions) => sql`${target('action')} = ANY(${actions('text[]')})`,
      },
      orders: { LATEST: { keys: [], descending: true } },
      defaultOrder: 'LATEST',
    }),
  }),
];
