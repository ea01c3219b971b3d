import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { animatedLieuIds } from '../../auth/viewer.js';
import { forbidden } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { subjectOfAsker } from './mobilisation.policy.js';
import type { Purpose } from './purpose.js';

/** On whose behalf something is asked for: whoever is named, or the one that goes without saying. */
export async function askerOf(tx: Transaction, { networkId, actors }: Purpose, named: string | null | undefined): Promise<string> {
  const asker = named ?? (await usualAsker(tx, networkId, actors));
  if (!asker) throw refuse('ASKED_BY_MISSING', ['requestedBy']);
  const known = (await readableIds(tx, [lieuRead, organisationRead, personRead], [asker])).has(asker) && (await areOf(tx, networkId, [asker])).includes(asker);
  if (!known) throw refuse('UNKNOWN_REFERENCE', ['requestedBy'], { id: asker });
  if (!may(tx.viewer, 'mobilisation:request', subjectOfAsker(tx.viewer, networkId, asker))) throw forbidden();
  return asker;
}

/** The first party or organiser that is the viewer's own, or the viewer; a coordinator speaks for the first of all. */
async function usualAsker(tx: Transaction, networkId: string, actors: readonly string[]): Promise<string | undefined> {
  const { viewer } = tx;
  const own = (id: string): boolean => id === viewer.personId || animatedLieuIds(viewer).includes(id);
  const there = await areOf(tx, networkId, [...actors, ...viewer.lieuIds, ...(viewer.personId ? [viewer.personId] : [])]);
  const mine = actors.find((id) => own(id) && there.includes(id));
  if (mine) return mine;
  if (viewer.personId && there.includes(viewer.personId)) return viewer.personId;
  if (may(viewer, 'mobilisation:request', { networkIds: [networkId] })) return actors.find((id) => there.includes(id));
  return viewer.lieuIds.find((id) => there.includes(id));
}

/** Those that the network keeps or lists. */
async function areOf(tx: Transaction, networkId: string, actors: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT actor_id AS id FROM network_actor WHERE network_id = $1 AND actor_id = ANY($2)', [networkId, actors]);
  return rows.map(({ id }) => id);
}
