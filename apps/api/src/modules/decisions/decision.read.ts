import { column, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { allowedWithProject, withProject } from '../projects/project.read.js';
import type { DecisionType, ObjectionType } from './decision.type.js';

const decisionVisible = (row: Row, at: Position): Sql => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]);

const objection = readType<ObjectionType>('Objection', 'objection', {
  prefix: 'objection',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM decision de WHERE de.id = ${row('decision_id')} AND ${decisionVisible(rowOf('de'), at)})`,
  fields: {
    id: column('id'),
    statement: column('statement'),
    by: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('actor_id') },
  },
});

export const decisionRead = readType<DecisionType>('Decision', 'decision', {
  prefix: 'decision',
  visible: decisionVisible,
  fields: {
    id: column('id'),
    title: column('title'),
    decidedOn: column('decided_on'),
    outcome: column('outcome'),
    objections: list('Objection', {
      on: (row, target) => sql`${target('decision_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
    cooperationProject: reference('CooperationProject', 'project_id'),
    viewerCanUpdate: value((row, at) => allowedWithProject(at, 'project:update', row)),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const decisionReads = [
  objection,
  decisionRead,
  extend('Query', { decision: { ...one('Decision', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('CooperationProject', {
    decisions: list('Decision', {
      on: (row, target) => sql`${target('project_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('decided_on')} DESC, ${target('id')} DESC`,
    }),
  }),
];
