import { column, extend, list, object, readType, reference, value } from '../../read/fields.js';
import { sql } from '../../read/sql.js';
import type { CommitmentShare, CommitmentType } from './commitment.type.js';
import { withProject } from './project.read.js';

export const commitmentRead = readType<CommitmentType>('Commitment', 'commitment', {
  prefix: 'commitment',
  visible: withProject,
  fields: {
    id: column('id'),
    statement: column('statement'),
    kind: column('kind'),
    state: column('state'),
    share: object<CommitmentShare>({ amount: column('amount'), unit: value((row) => sql`coalesce(${row('unit')}, '')`) }, (row) => sql`${row('amount')} IS NOT NULL`),
    party: reference('ProjectParty', 'party_id'),
    project: reference('CooperationProject', 'project_id'),
    resource: reference('Resource', 'resource_id'),
    need: reference('Need', 'need_id'),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const commitmentReads = [
  commitmentRead,
  extend('ProjectParty', {
    commitments: list('Commitment', { on: (row, target) => sql`${target('party_id')} = ${row('id')}`, orderBy: (target) => target('id') }),
  }),
  extend('Need', {
    commitments: list('Commitment', { on: (row, target) => sql`${target('need_id')} = ${row('id')} AND ${target('mobilisation_id')} IS NULL AND ${target('state')} <> 'WITHDRAWN'`, orderBy: (target) => target('id') }),
  }),
];
