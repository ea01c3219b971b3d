import { actorInNetworks, allowed, memberOfActor } from '../../auth/row-filters.js';
import { type Row, value, type ValueField } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { type Contact, CONTACT_FIELDS } from './contact.type.js';

/** The row is the viewer as a person. */
export const isViewer = (row: Row, at: Position): Sql =>
  at.decide((_, viewer) => viewer.personId !== null) ? sql`${row('id')} = ${at.bind((_, viewer) => viewer.personId, 'text')}` : raw('false');

/** Which people the viewer coordinates. */
const coordinated = (row: Row, at: Position): Sql => allowed(at, 'contact:read', { inNetworks: actorInNetworks(row('id')) });

/** Whether the viewer may see how to reach the person. Only people do, signed in themselves: what a key reads leaves the network. */
export function contactVisible(contact: Contact, row: Row, at: Position): Sql {
  if (!at.decide((_, viewer) => viewer.kind === 'USER')) return raw('false');
  const visibility = row(CONTACT_FIELDS[contact].column);
  return any([
    isViewer(row, at),
    all([sql`${visibility} = 'NETWORK'`, memberOfActor(at, row('id'))]),
    all([sql`${visibility} = 'COORDINATORS'`, coordinated(row, at)]),
  ]);
}

/** A contact for those who may see it. */
export const contactOf = (contact: Contact): ValueField =>
  value((row, at) => sql`CASE WHEN ${contactVisible(contact, row, at)} THEN ${row(CONTACT_FIELDS[contact].value)} END`);

/** Whether the viewer may show contacts of the person to more people: their own, and, told by them, those of somebody who has no account. */
export const mayShowMore = (row: Row, at: Position): Sql =>
  at.decide((_, viewer) => viewer.kind === 'USER') ? any([isViewer(row, at), all([sql`${row('user_id')} IS NULL`, coordinated(row, at)])]) : raw('false');
