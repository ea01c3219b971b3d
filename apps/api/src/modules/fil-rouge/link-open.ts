import type { Row } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';

/** The link of a thread works: it was opened, and its last day is not over. */
export const linkOpen = (thread: Row): Sql => sql`(${thread('share_token')} IS NOT NULL AND ${thread('shared_until')} >= (now() AT TIME ZONE 'Europe/Paris')::date)`;
