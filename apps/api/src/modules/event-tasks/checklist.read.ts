import { allowed, memberOf } from '../../auth/row-filters.js';
import { column, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { all, type Sql, sql } from '../../read/sql.js';
import type { ChecklistItemType, ChecklistType } from './checklist.type.js';

const inNetworks = (row: Row) => (networks: Sql): Sql => sql`${row('network_id')} = ANY(${networks})`;

export const checklistRead = readType<ChecklistType>('Checklist', 'checklist', {
  prefix: 'checklist',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, memberOf(at, inNetworks(row)), sql`EXISTS (SELECT 1 FROM network cn WHERE cn.id = ${row('network_id')} AND cn.deleted_at IS NULL)`]),
  fields: {
    id: column('id'),
    name: column('name'),
    items: list('ChecklistItem', { on: (row, target) => sql`${target('checklist_id')} = ${row('id')}`, orderBy: (target) => target('position') }),
    network: reference('Network', 'network_id'),
    viewerCanUpdate: value((row, at) => allowed(at, 'checklist:update', { inNetworks: inNetworks(row) })),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

export const checklistReads = [
  checklistRead,
  extend('Query', { checklist: { ...one('Checklist', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  readType<ChecklistItemType>('ChecklistItem', 'checklist_item', { key: 'position', fields: { title: column('title'), offsetDays: column('offset_days') } }),
  extend('Network', {
    checklists: list('Checklist', { on: (row, target) => sql`${target('network_id')} = ${row('id')}`, orderBy: (target) => sql`${target('name')}, ${target('id')}` }),
  }),
];
