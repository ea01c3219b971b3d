import { inBatches } from '../../../shared/slices.js';
import type { Transaction } from '../../../transaction/transaction.js';
import type { ImportRecord } from '../import-record.js';
import type { RowRecord } from '../row-record.js';
import { ROWS_AT_ONCE } from '../../../shared/storable.js';
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

/** Remembers which thing each line leads to as it is stored now, none for those left out, and what the line said; what was remembered before stays with the line, for undoing. */
export async function keepSources(tx: Transaction, record: ImportRecord, rows: readonly RowRecord[]): Promise<void> {
  const sources = rows.filter(({ sourceKey }) => sourceKey !== null);
  const lines = sources.map(({ line }) => line);
  await tx.query(
    // Looked up by their keys first: left to itself, the database joins all that this transaction has written so far with each piece.
    `WITH known AS MATERIALIZED (SELECT key, jsonb_build_object('thing', thing_id, 'draft', draft) AS before FROM import_source WHERE ${OF_IMPORT} AND key = ANY($6))
     UPDATE data_import_row r SET source_before = known.before FROM known WHERE known.key = r.source_key AND r.import_id = $4 AND r.line = ANY($5)`,
    [...importOf(record), record.id, lines, sources.map(({ sourceKey }) => sourceKey)],
  );
  await tx.query(
    `INSERT INTO import_source (network_id, target, source, key, thing_id, draft)
     SELECT $1, $2, $3, r.source_key, r.thing_id, r.draft FROM data_import_row r WHERE r.import_id = $4 AND r.line = ANY($5)
     ON CONFLICT (network_id, target, source, key) DO UPDATE SET thing_id = coalesce(EXCLUDED.thing_id, import_source.thing_id), draft = EXCLUDED.draft`,
    [...importOf(record), record.id, lines],
  );
}

/** Remembers of each line what was remembered before this import. */
export async function restoreSources(tx: Transaction, record: ImportRecord): Promise<void> {
  const lines = await tx.query<{ line: number; key: string; fresh: boolean }>(
    'SELECT line, source_key AS key, source_before IS NULL AS fresh FROM data_import_row WHERE import_id = $1 AND source_key IS NOT NULL',
    [record.id],
  );
  await inBatches(lines.filter(({ fresh }) => fresh), ROWS_AT_ONCE, (batch) => tx.query(`DELETE FROM import_source WHERE ${OF_IMPORT} AND key = ANY($4)`, [...importOf(record), batch.map(({ key }) => key)]));
  await inBatches(lines.filter(({ fresh }) => !fresh), ROWS_AT_ONCE, (batch) => tx.query(
    `WITH line AS MATERIALIZED (SELECT source_key, source_before FROM data_import_row WHERE import_id = $4 AND line = ANY($5))
     UPDATE import_source s SET thing_id = line.source_before ->> 'thing', draft = line.source_before -> 'draft' FROM line
     WHERE s.${OF_IMPORT.replaceAll(' AND ', ' AND s.')} AND s.key = line.source_key AND s.key = ANY($6)`,
    [...importOf(record), record.id, batch.map(({ line }) => line), batch.map(({ key }) => key)],
  ));
}
