import type { Transaction } from '../../../../transaction/transaction.js';
import type { RowProblem } from '../../recognition/row-reader.js';
import type { LineCheck, Names } from '../target.js';
import { changeableLieux } from './animateur-bulk.js';
import type { PersonDraft } from './person.draft.js';

/** Says which lieux of a line the network only lists: who animates them is for those to say who keep them, and writing leaves them out. */
export async function personChecks(tx: Transaction, network: string): Promise<LineCheck<PersonDraft>> {
  const listed = await tx.query<{ id: string }>(`SELECT actor_id AS id FROM network_actor WHERE network_id = $1 AND starts_with(actor_id, 'lieu_')`, [network]);
  const own = await changeableLieux(tx, listed.map(({ id }) => id));
  return {
    problemsOf: ({ lieux }: PersonDraft, names: Names) =>
      lieux.flatMap((text): RowProblem[] => {
        const id = names.idOf('LIEU', text);
        return id === null || own.has(id) ? [] : [{ column: null, code: 'LIEU_OF_OTHERS', params: { value: text }, severity: 'WARNING' }];
      }),
  };
}
