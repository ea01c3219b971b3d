import { column, extend, one, readType, reference } from '../../read/fields.js';
import { all, sql } from '../../read/sql.js';
import { withProject } from '../projects/project.read.js';
import type { ExternalityType } from './externality.type.js';

export const externalityRead = readType<ExternalityType>('Externality', 'externality', {
  prefix: 'externality',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]),
  fields: {
    id: column('id'),
    statement: column('statement'),
    polarity: column('polarity'),
    domain: reference('Term', 'domain'),
    cooperationProject: reference('CooperationProject', 'project_id'),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const externalityReads = [
  externalityRead,
  extend('Query', {
    externality: { ...one('Externality', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
  }),
];
