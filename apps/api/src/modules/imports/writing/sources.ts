import { inBatches } from '../../../shared/slices.js';
import type { Transaction } from '../../../transaction/transaction.js';
import type { ImportRecord } from '../import-record.js';
import type { RowRecord } from '../row-record.js';
import { ROWS_AT_ONCE, storable } from '../storable.js';
import type { ImportDraft } from '../targets/target.js';

const OF_IMPORT = 'network_id = $1 AND target = $2 AND source = $3';
const importOf = ({ network, target, layout }: ImportRecord): unknown[] => [network, target, layout];

/** What lines said last time, by their keys. */
export async function lastDrafts(tx: Transaction, record: ImportRecord, rows: readonly RowRecord[]): Promise<Map<string, ImportDraft>> {
  const keys = rows.filter(({ decision, thing }) => decision === null && thing !== null).map(({ sourceKey }) => sourceKey);
  if (keys.length === 0) return new Map();
  const found = await tx.query<{ key: string; draft: ImportDraft }>(`SELECT key, draft FROM import_source WHERE ${OF_IMPORT} AND key = ANY($4)`, [...importOf(record), keys]);
  return new Map(found.map(({ key, draft }) => [key, draft]));
}

/** Remembers which thing each line leads to, none for those left out, and what the line said; what was remembered before stays with the line, for undoing. */
export async function keepSources(tx: Transaction, record: ImportRecord, rows: readonly RowRecord[]): Promise<void> {
  const sources = rows.flatMap(({ line, sourceKey, thing, draft }) => (sourceKey === null ? [] : [{ line, key: sourceKey, thing, draft }]));
  await tx.query(
    `UPDATE data_import_row r SET source_before = jsonb_build_object('thing', s.thing_id, 'draft', s.draft) FROM import_source s
     WHERE s.${OF_IMPORT.replaceAll(' AND ', ' AND s.')} AND s.key = r.source_key AND r.import_id = $4 AND r.line = ANY($5)`,
    [...importOf(record), record.id, sources.map(({ line }) => line)],
  );
  await inBatches(sources, ROWS_AT_ONCE, (batch) => tx.query(
    `INSERT INTO import_source (network_id, target, source, key, thing_id, draft)
     SELECT $1, $2, $3, r.key, r.thing, r.draft FROM json_to_recordset($4) AS r(key text, thing text, draft jsonb)
     ON CONFLICT (network_id, target, source, key) DO UPDATE SET thing_id = coalesce(EXCLUDED.thing_id, import_source.thing_id), draft = EXCLUDED.draft`,
    [...importOf(record), storable(batch)],
  ));
}

/** Remembers of each line what was remembered before this import. */
export async function restoreSources(tx: Transaction, record: ImportRecord): Promise<void> {
  const ofLines = 'FROM data_import_row r WHERE r.import_id = $4 AND r.source_key = s.key';
  await tx.query(`DELETE FROM import_source s WHERE ${OF_IMPORT} AND EXISTS (SELECT ${ofLines} AND r.source_before IS NULL)`, [...importOf(record), record.id]);
  await tx.query(
    `UPDATE import_source s SET thing_id = r.source_before ->> 'thing', draft = r.source_before -> 'draft' FROM data_import_row r
     WHERE s.${OF_IMPORT.replaceAll(' AND ', ' AND s.')} AND r.import_id = $4 AND r.source_key = s.key AND r.source_before IS NOT NULL`,
    [...importOf(record), record.id],
  );
}
