import { column, connection, extend, one, readType, reference, value } from '../../read/fields.js';
import { all, sql } from '../../read/sql.js';
import { allowedWithProject, withProject } from '../projects/project.read.js';
import type { CooperationDocumentType } from './document.type.js';

export const documentRead = readType<CooperationDocumentType>('CooperationDocument', 'cooperation_document', {
  prefix: 'document',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]),
  fields: {
    id: column('id'),
    title: column('title'),
    url: column('url'),
    cooperationProject: reference('CooperationProject', 'project_id'),
    viewerCanUpdate: value((row, at) => allowedWithProject(at, 'project:update', row)),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const documentReads = [
  documentRead,
  extend('Query', { cooperationDocument: { ...one('CooperationDocument', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('CooperationProject', {
    documents: connection('CooperationDocument', {
      on: (row, target) => sql`${target('project_id')} = ${row('id')}`,
      orders: { CREATED_AT_DESC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'CREATED_AT_DESC',
    }),
  }),
];
