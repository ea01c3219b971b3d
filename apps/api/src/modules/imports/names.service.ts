import { readableIds } from '../../auth/readable.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { isShort, later } from './background.js';
import { ImportState } from './import.enums.js';
import type { ResolveImportNamesInput } from './import.input.js';
import { lockImport, moveImport } from './import-record.js';
import { matchAgain } from './matching/match.service.js';
import type { MentionKind } from './targets/target.js';

interface OpenName {
  readonly id: string;
  readonly kind: MentionKind;
}

/** Says what names in the cells of a file stand for, or that they stand for nothing here; the lines are matched anew. */
export async function resolveImportNames(tx: Transaction, { dataImport, expectedVersion, names }: ResolveImportNamesInput): Promise<string> {
  const record = await lockImport(tx, dataImport, expectedVersion);
  const known = new Map((await tx.query<OpenName>('SELECT id, kind FROM data_import_name WHERE import_id = $1', [dataImport])).map((name) => [name.id, name]));
  for (const [index, { name, node }] of names.entries()) {
    const found = known.get(name);
    if (!found) throw refuse('UNKNOWN_REFERENCE', ['names', String(index), 'name'], { id: name });
    if (node != null && !(await standsFor(tx, record.network, found, node))) throw refuse('UNKNOWN_REFERENCE', ['names', String(index), 'node'], { id: node });
    await tx.query(`UPDATE data_import_name SET decided = true, thing_id = $2, state = CASE WHEN $2::text IS NULL THEN 'UNKNOWN' ELSE 'FOUND' END WHERE id = $1`, [name, node ?? null]);
  }
  if (isShort(record)) {
    await matchAgain(tx, record, () => undefined);
    await moveImport(tx, record, ImportState.READY, { reason: 'NAMES' });
  } else {
    await moveImport(tx, record, ImportState.READING, { reason: 'NAMES' });
    await later(tx, record, { what: 'MATCH', reason: 'NAMES' });
  }
  return dataImport;
}

/** Whether a name of this kind can stand for the thing: an actor of the network that the viewer may read, or a skill. */
async function standsFor(tx: Transaction, network: string, { kind }: OpenName, id: string): Promise<boolean> {
  if (kind === 'SKILL') return (await tx.query('SELECT FROM skill WHERE id = $1', [id])).length > 0;
  const types = kind === 'LIEU' ? [lieuRead] : [lieuRead, organisationRead, personRead];
  const [listed] = await tx.query('SELECT FROM network_actor WHERE network_id = $1 AND actor_id = $2', [network, id]);
  return listed !== undefined && (await readableIds(tx, types, [id])).has(id);
}
