import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { Sides, Standing } from './answer.rules.js';
import { isAskersSide, isHoldersSide, type MobilisationFacts } from './mobilisation.policy.js';
import { mobilisationRead } from './mobilisation.read.js';
import type { MobilisationState } from './mobilisation.type.js';

/** A request with all that decides what can be done with it. */
export interface Mobilisation extends MobilisationFacts {
  readonly id: string;
  readonly version: number;
  readonly resourceId: string;
  readonly state: MobilisationState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly quantity: number;
  readonly answer: string | null;
  readonly outAt: Date | null;
  readonly backAt: Date | null;
}

const LOAD = `
  SELECT m.id, m.version, m.resource_id AS "resourceId", m.state, m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.quantity::float8 AS quantity, m.answer,
    m.network_id AS "networkId", m.requested_by AS "requestedBy", m.asked_by AS "askedBy", r.holder_id AS "holderId",
    ARRAY(SELECT na.network_id FROM network_actor na WHERE na.actor_id = r.holder_id AND na.keeper ORDER BY na.network_id) AS "holderNetworks",
    (SELECT h.at FROM handover h WHERE h.mobilisation_id = m.id AND h.kind = 'OUT') AS "outAt",
    (SELECT h.at FROM handover h WHERE h.mobilisation_id = m.id AND h.kind = 'BACK') AS "backAt"
  FROM mobilisation m JOIN resource r ON r.id = m.resource_id WHERE m.id = $1 FOR UPDATE OF m`;

/** A request under a lock, and for which sides of it the viewer may act: one at least. */
export async function lockMobilisation(tx: Transaction, id: string): Promise<{ mobilisation: Mobilisation; sides: Sides }> {
  const [mobilisation] = await tx.query<Mobilisation>(LOAD, [id]);
  if (!mobilisation || !(await readableIds(tx, [mobilisationRead], [id])).has(id)) throw notFound(id);
  const sides = { holder: isHoldersSide(tx.viewer, mobilisation), asker: isAskersSide(tx.viewer, mobilisation) };
  if (!sides.holder && !sides.asker) throw forbidden();
  return { mobilisation, sides };
}

export const standingOf = ({ state, outAt, backAt }: Mobilisation): Standing => ({ state, out: outAt !== null, back: backAt !== null });
