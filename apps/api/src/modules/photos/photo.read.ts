import { column, type Expression, extend, list, one, readType, type Row, type TypeExtension, value, type ValueField } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { PHOTO_SUBJECTS, type PhotoSubject } from './photo.subjects.js';
import type { PhotoType } from './photo.type.js';

/** Holds where it holds of the thing that a photo shows, as the viewer may read that. */
const ofSubject = (holds: (subject: PhotoSubject) => Expression | undefined): Expression => (row, at) => {
  const shown = rowOf('ps');
  const branches = Object.entries(PHOTO_SUBJECTS).map(([prefix, subject]) => {
    const condition = all([sql`ps.id = ${row('subject_id')}`, subject.read.visible?.(shown, at), holds(subject)?.(shown, at)]);
    return sql`WHEN ${literal(prefix)} THEN EXISTS (SELECT 1 FROM ${raw(subject.read.table)} ps WHERE ${condition})`;
  });
  return sql`CASE split_part(${row('subject_id')}, '_', 1) ${join(branches, ' ')} ELSE false END`;
};

/** The pixels of each `PhotoSize`, as the addresses of files say them. */
const PIXELS: Readonly<Record<string, number>> = { SMALL: 320, MEDIUM: 960, LARGE: 1920 };

export const photoRead = readType<PhotoType & { url: string }>('Photo', 'photo', {
  prefix: 'photo',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, ofSubject(() => undefined)(row, at)]),
  fields: {
    id: column('id'),
    alternative: column('alternative'),
    credit: column('credit'),
    width: column('width'),
    height: column('height'),
    subjectId: column('subject_id'),
    addedAt: column('created_at'),
    viewerCanUpdate: value(ofSubject(({ read }) => (read.fields.viewerCanUpdate as ValueField).value)),
    version: column('version'),
    updatedAt: column('updated_at'),
    url: value((row, at) => sql`'/photos/' || ${row('id')} || ${literal(`/${at.decide((args) => PIXELS[String(args.size ?? 'MEDIUM')]!)}.webp`)}`),
  },
});

/** Photos stand in their order, those of one place by age. */
const isFirst = (row: Row, target: Row): Sql =>
  sql`${target('id')} = (SELECT fp.id FROM photo fp WHERE fp.subject_id = ${row('id')} AND fp.deleted_at IS NULL ORDER BY fp.position, fp.id LIMIT 1)`;

const fields = {
  photos: list('Photo', { on: (row, target) => sql`${target('subject_id')} = ${row('id')}`, orderBy: (target) => sql`${target('position')}, ${target('id')}` }),
  cover: one('Photo', isFirst),
};

export const photoReads = [photoRead, ...Object.values(PHOTO_SUBJECTS).map(({ read }): TypeExtension => extend(read.name, fields))];
