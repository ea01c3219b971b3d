import { actorInNetworks, allowed, seesNoPeople } from '../../auth/row-filters.js';
import { column, extend, list, readType, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { lieuUpdatable } from '../lieux/lieu.read.js';
import type { LieuMergeType } from './merge.type.js';

/** The lieu that the merged one leads to. */
const now = (merge: Row): Sql => sql`(SELECT ml.merged_into FROM lieu ml WHERE ml.id = ${merge('merged_id')})`;

/** A merge is the business of those who may change the kept lieu. */
const visible = (row: Row, at: Position): Sql =>
  sql`${row('undone_at')} IS NULL AND EXISTS (SELECT 1 FROM lieu kl WHERE kl.id = ${now(row)} AND kl.deleted_at IS NULL AND ${lieuUpdatable(rowOf('kl'), at)})`;

export const mergeReads = [
  readType<LieuMergeType>('LieuMerge', 'lieu_merge', {
    prefix: 'merge',
    visible,
    fields: {
      id: column('id'),
      mergedId: column('merged_id'),
      name: value((row) => sql`(SELECT ml.name FROM lieu ml WHERE ml.id = ${row('merged_id')})`),
      mergedAt: column('merged_at'),
      mergedBy: value((row, at) => (seesNoPeople(at) ? raw('NULL') : sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('merged_by')})`)),
      // Whoever sees it may change the kept lieu.
      viewerCanUndo: value((row, at) => allowed(at, 'lieu:delete', { inNetworks: actorInNetworks(row('merged_id')) })),
    },
  }),
  extend('Lieu', {
    merges: list('LieuMerge', {
      on: (row, target) => all([sql`${target('undone_at')} IS NULL`, sql`${target('merged_id')} IN (SELECT ml.id FROM lieu ml WHERE ml.merged_into = ${row('id')})`]),
      orderBy: (target) => sql`${target('merged_at')} DESC, ${target('id')}`,
    }),
  }),
];
