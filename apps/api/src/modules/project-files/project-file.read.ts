import { column, extend, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, raw, type Sql, sql } from '../../read/sql.js';
import { documentRead } from '../documents/document.read.js';
import { evidenceRead } from '../effects/observation.read.js';
import type { ProjectFileObject } from './project-file.type.js';

/** What names files. */
const NAMING = [documentRead, evidenceRead];

/** Whoever may read what names a file may read the file, and nobody else. */
const visible = (row: Row, at: Position): Sql =>
  sql`(${join(NAMING.map((read) => sql`EXISTS (SELECT 1 FROM ${raw(read.table)} fn WHERE ${all([sql`fn.file_id = ${row('id')}`, read.visible!(rowOf('fn'), at)])})`), ' OR ')})`;

export const projectFileRead = readType<ProjectFileObject>('ProjectFile', 'project_file', {
  prefix: 'file',
  visible,
  fields: {
    id: column('id'),
    name: column('name'),
    type: column('type'),
    size: column('size'),
    url: value((row) => sql`'/files/' || ${row('id')}`),
    addedAt: column('created_at'),
  },
});

export const projectFileReads = [projectFileRead, ...NAMING.map(({ name }) => extend(name, { file: reference('ProjectFile', 'file_id') }))];
