import type { Transaction } from '../../../transaction/transaction.js';
import { ImportTarget } from '../import.enums.js';
import type { ImportRecord } from '../import-record.js';

/** Where most of a calendar is gone, it is another one. */
const ASKED_AT_MOST = 200;

/** The last file that was confirmed of this source: of the same format, and with an event that this one has too. */
const GONE = `
  WITH last AS (
    SELECT i.id FROM data_import i WHERE i.network_id = $1 AND i.target = '${ImportTarget.EVENTS}' AND i.layout = $2 AND i.state = 'CONFIRMED' AND i.id <> $3
      AND EXISTS (SELECT FROM data_import_row a JOIN data_import_row b ON b.source_key = a.source_key AND b.import_id = $3 WHERE a.import_id = i.id)
    ORDER BY i.confirmed_at DESC LIMIT 1)
  SELECT DISTINCT e.id FROM last JOIN data_import_row r ON r.import_id = last.id AND r.source_key IS NOT NULL
    JOIN ess_month_event e ON e.id = r.thing_id AND e.deleted_at IS NULL AND e.status <> 'CANCELLED'
  WHERE NOT EXISTS (SELECT FROM data_import_row b WHERE b.import_id = $3 AND b.source_key = r.source_key)
    AND EXISTS (SELECT FROM occurrence o WHERE o.event_id = e.id AND o.deleted_at IS NULL AND coalesce(o.ends_at > now(), true))
  ORDER BY e.id LIMIT ${ASKED_AT_MOST}`;

/** Events still to come that the last file of the same calendar had and this one has no longer: somebody is asked to look at them, as nobody said that they are cancelled. */
export async function goneEvents(tx: Transaction, { id, network }: ImportRecord, layout: string): Promise<string[]> {
  return (await tx.query<{ id: string }>(GONE, [network, layout, id])).map((event) => event.id);
}
