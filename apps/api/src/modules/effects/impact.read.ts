import { column, extend, list, one, readType, reference } from '../../read/fields.js';
import { all, sql } from '../../read/sql.js';
import { withProject } from '../projects/project.read.js';
import type { ImpactType } from './impact.type.js';

export const impactRead = readType<ImpactType>('Impact', 'impact', {
  prefix: 'impact',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]),
  fields: {
    id: column('id'),
    statement: column('statement'),
    effects: list('UsefulEffect', {
      on: (row, target) => sql`${target('id')} IN (SELECT ei.effect_id FROM effect_impact ei WHERE ei.impact_id = ${row('id')})`,
      orderBy: (target) => target('id'),
    }),
    cooperationProject: reference('CooperationProject', 'project_id'),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const impactReads = [
  impactRead,
  extend('UsefulEffect', {
    contributesTo: list('Impact', {
      on: (row, target) => sql`${target('id')} IN (SELECT ei.impact_id FROM effect_impact ei WHERE ei.effect_id = ${row('id')})`,
      orderBy: (target) => target('id'),
    }),
  }),
  extend('Query', {
    impact: { ...one('Impact', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
  }),
];
