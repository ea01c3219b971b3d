import { literal, type Sql, sql } from '../read/sql.js';

/** A sentence with what stands in it, as SQL; null where a part of it is null. */
export const filled = (template: string, parts: Readonly<Record<string, Sql>>): Sql =>
  Object.entries(parts).reduce((text, [name, part]) => (template.includes(`{${name}}`) ? sql`replace(${text}, ${literal(`{${name}}`)}, (${part})::text)` : text), literal(template));

/** A title inside of quotation marks has others inside. */
export const inQuotes = (title: Sql): Sql => sql`regexp_replace(regexp_replace(${title}, ${literal('«[\\s\u00a0\u202f]*')}, '“', 'g'), ${literal('[\\s\u00a0\u202f]*»')}, '”', 'g')`;
