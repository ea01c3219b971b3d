import { readableIds } from '../../auth/readable.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { eventRead } from '../ess-month/event.read.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { projectRead } from '../projects/project.read.js';

/** What an exchange is for. */
export interface Purpose {
  readonly id: string;
  readonly kind: 'project' | 'event' | 'occurrence';
  readonly networkId: string;
}

const NETWORK_OF: Readonly<Record<Purpose['kind'], string>> = {
  project: 'SELECT network_id FROM cooperation_project WHERE id = $1',
  event: 'SELECT m.network_id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = $1',
  occurrence: 'SELECT m.network_id FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id WHERE o.id = $1',
};

/** The project, event or occurrence of that id, as far as the viewer may read it; whoever needs something is of its network. */
export async function purposeOf(tx: Transaction, id: string, needer: string): Promise<Purpose> {
  if (!(await readableIds(tx, [projectRead, eventRead, occurrenceRead], [id])).has(id)) throw refuse('UNKNOWN_REFERENCE', ['for'], { id });
  const kind = id.split('_')[0] as Purpose['kind'];
  const [row] = await tx.query<{ network_id: string }>(NETWORK_OF[kind], [id]);
  const there = await tx.query('SELECT 1 FROM network_actor WHERE network_id = $1 AND actor_id = $2', [row!.network_id, needer]);
  if (there.length === 0) throw refuse('NEEDER_ELSEWHERE', ['for']);
  return { id, kind, networkId: row!.network_id };
}
