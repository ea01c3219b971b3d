import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { joinNetwork } from '../actors/actor.service.js';
import { writeAnimateurs } from '../lieux/animateur.service.js';

/** The person of the directory that an account belongs to, and whether the network keeps them. */
export async function personOfAccount(tx: Transaction, userId: string, networkId: string): Promise<{ id: string; kept: boolean } | undefined> {
  const [person] = await tx.query<{ id: string; kept: boolean }>(
    `SELECT p.id, EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = p.id AND na.network_id = $2 AND na.keeper) AS kept
     FROM person p WHERE p.user_id = $1 AND p.deleted_at IS NULL`,
    [userId, networkId],
  );
  return person;
}

/**
 * The person of an account in a network's directory: their own, which other networks may know; else the one that is `wanted`; else a new one of that name.
 */
export async function ensurePerson(tx: Transaction, networkId: string, account: { id: string; name: string }, wanted: string | null = null): Promise<string> {
  const own = await personOfAccount(tx, account.id, networkId);
  if (own) {
    await tx.query(
      `INSERT INTO network_actor (network_id, actor_id, keeper) SELECT $1, $2, NOT EXISTS (SELECT 1 FROM network_actor WHERE actor_id = $2 AND keeper)
       ON CONFLICT (network_id, actor_id) DO NOTHING`,
      [networkId, own.id],
    );
    return own.id;
  }
  if (wanted && (await linkPerson(tx, wanted, account.id))) return wanted;
  const id = newId('person');
  await leavePersons(tx, account.id);
  await tx.query('INSERT INTO person (id, name, user_id) VALUES ($1, $2, $3)', [id, account.name, account.id]);
  await joinNetwork(tx, networkId, id);
  await recordCreation(tx, id, { name: account.name, hasAccount: true });
  return id;
}

/** Gives a person who has no account this one. Answers whether that was done. */
export async function linkPerson(tx: Transaction, personId: string, userId: string): Promise<boolean> {
  const [free] = await tx.query<{ id: string }>('SELECT id FROM person WHERE id = $1 AND user_id IS NULL AND deleted_at IS NULL FOR UPDATE', [personId]);
  if (!free) return false;
  await leavePersons(tx, userId);
  await writeLink(tx, personId, userId);
  return true;
}

/** An account belongs to one person: whoever it belonged to before, deleted ones too, is without it. */
export async function leavePersons(tx: Transaction, userId: string): Promise<void> {
  const left = await tx.query<{ id: string }>('SELECT id FROM person WHERE user_id = $1 FOR UPDATE', [userId]);
  for (const { id } of left) await writeLink(tx, id, null);
}

async function writeLink(tx: Transaction, personId: string, userId: string | null): Promise<void> {
  const [{ version } = { version: 0 }] = await tx.query<{ version: number }>('UPDATE person SET user_id = $2, version = version + 1, updated_at = now() WHERE id = $1 RETURNING version', [personId, userId]);
  await tx.record({ action: 'UPDATE', subject: personId, version, changes: { hasAccount: { before: userId === null, after: userId !== null } } });
}

/** Ids of the lieux that a person animates: those that the network keeps, and the others. */
export async function animatedLieux(tx: Transaction, personId: string, networkId: string): Promise<{ here: string[]; elsewhere: string[] }> {
  const rows = await tx.query<{ id: string; here: boolean }>(
    `SELECT la.lieu_id AS id, EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = la.lieu_id AND na.network_id = $2 AND na.keeper) AS here
     FROM lieu_animateur la WHERE la.person_id = $1 ORDER BY la.lieu_id`,
    [personId, networkId],
  );
  return { here: rows.filter(({ here }) => here).map(({ id }) => id), elsewhere: rows.filter(({ here }) => !here).map(({ id }) => id) };
}

/** Writes which lieux of a network a person animates; what they animate elsewhere stays. */
export async function writeAnimatedLieux(tx: Transaction, personId: string, networkId: string, lieux: readonly string[]): Promise<void> {
  const [person] = await tx.query<{ version: number }>('SELECT version FROM person WHERE id = $1 FOR UPDATE', [personId]);
  const { here, elsewhere } = await animatedLieux(tx, personId, networkId);
  const before = [...here, ...elsewhere].sort();
  const after = [...new Set([...lieux, ...elsewhere])].sort();
  if (before.join() === after.join()) return;
  await writeAnimateurs(tx, 'person', personId, after);
  await tx.query('UPDATE person SET version = version + 1, updated_at = now() WHERE id = $1', [personId]);
  await tx.record({ action: 'UPDATE', subject: personId, version: person!.version + 1, changes: { lieux: { before, after } } });
}
