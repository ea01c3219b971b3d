import { readableIds } from '../../auth/readable.js';
import type { Problem } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { membersAmong } from '../notifications/recipients.js';
import { personRead } from '../people/person.read.js';

export interface Mentioned {
  id: string;
  name: string;
  user: string | null;
}

/** Who is mentioned. Whoever the viewer does not see cannot be; nor can somebody who would be told of what they may not read. */
export async function mentioned(tx: Transaction, network: string, ids: readonly string[], problems: Problem[]): Promise<Mentioned[]> {
  if (ids.length === 0) return [];
  const readable = await readableIds(tx, [personRead], ids);
  const people = await tx.query<Mentioned & { here: boolean }>(
    `SELECT p.id, p.name, p.user_id AS user, EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = p.id AND na.network_id = $2) AS here
     FROM person p WHERE p.id = ANY($1) AND p.erased_at IS NULL AND p.deleted_at IS NULL`,
    [ids, network],
  );
  const members = new Set(await membersAmong(tx, network, people.flatMap(({ user }) => user ?? [])));
  ids.forEach((id, index) => {
    const person = people.find((each) => each.id === id);
    if (!person || !readable.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['mentions', String(index)], params: { id } });
    else if (person.user ? !members.has(person.user) : !person.here) problems.push({ code: 'MENTION_NOT_READING', path: ['mentions', String(index)], params: { name: person.name } });
  });
  return people;
}

/** Writes who a comment mentions now. Answers the ids of those who were not mentioned before. */
export async function writeMentions(tx: Transaction, comment: string, people: readonly string[]): Promise<string[]> {
  await tx.query('DELETE FROM comment_mention WHERE comment_id = $1 AND person_id <> ALL($2)', [comment, people]);
  const added = await tx.query<{ id: string }>('INSERT INTO comment_mention (comment_id, person_id) SELECT DISTINCT $1, p FROM unnest($2::text[]) p ON CONFLICT DO NOTHING RETURNING person_id AS id', [comment, people]);
  return added.map(({ id }) => id);
}
