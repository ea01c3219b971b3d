import { object, one, type Row, value } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';
import type { AuthorType } from './author.type.js';

/** Whoever stands behind the id of an account or key in that column; of what was said on another instance, whoever the row names. */
export const authorOf = (column: string) =>
  object<AuthorType>({
    name: value((row) => sql`coalesce(${nameOf(row(column))}, ${row('author_name')})`),
    person: one('Person', (row: Row, target) => sql`${target('id')} = coalesce((SELECT ap.id FROM person ap WHERE ap.user_id = ${row(column)}), ${row('author_person_id')})`),
    isViewer: value((row, at) => sql`${row(column)} IS NOT DISTINCT FROM ${at.bind((_, viewer) => viewer.userId ?? '', 'text')}`),
  });

const nameOf = (id: Sql): Sql => sql`coalesce((SELECT u.name FROM app_user u WHERE u.id = ${id}), (SELECT k.name FROM api_key k WHERE k.id = ${id}))`;
