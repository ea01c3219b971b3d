import type { UserErrorType } from '../../shared/payload.js';
import { messageOf, refuse } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { inBatches, mapInSlices } from '../../shared/slices.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { changesTo, fieldsOfDraft, fillsOf, saidDifferently } from './draft-fields.js';
import { DuplicateDecision, ImportFieldEnum, ImportOutcome, ImportState } from './import.enums.js';
import type { DataImportVersionInput } from './import.input.js';
import { loadRows, lockImport, moveImport, replaceRows, type RowRecord, updateRows } from './import-record.js';
import { type CurrentLieu, currentLieux, insertLieux, joinLieux, updateLieux } from './lieu-bulk.js';
import { matchRows } from './preview.service.js';
import type { LieuDraft } from './recognition/draft.js';
import { ROWS_AT_ONCE, storable } from './storable.js';

/**
 * Writes an import. Answers IMPORT_STALE, with the preview made anew, where what is here has changed since in a way that
 * concerns it; everything else that stands in the way is thrown and leaves all as it was.
 */
export async function confirmDataImport(tx: Transaction, { id, expectedVersion }: DataImportVersionInput): Promise<UserErrorType | undefined> {
  const record = await lockImport(tx, id, expectedVersion);
  if (!record.columns.some(({ field }) => field === ImportFieldEnum.NAME)) throw refuse('IMPORT_NO_NAME');
  const stored = await loadRows(tx, id);
  const count = stored.filter(({ outcome }) => outcome === ImportOutcome.DUPLICATE).length;
  if (count > 0) throw refuse('IMPORT_UNDECIDED', [], { count });

  // One import into a network at a time: the second sees what the first has written.
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [record.network]);
  await tx.query('SELECT id FROM lieu WHERE id = ANY($1) ORDER BY id FOR UPDATE', [stored.flatMap(({ lieu }) => lieu ?? [])]);
  const rows = await matchRows(tx, record.network, record.layout, stored, stored);
  if (rows.some((row, index) => differs(stored[index]!, row))) {
    await replaceRows(tx, id, rows);
    await moveImport(tx, record, record.columns, ImportState.READY, 'STALE');
    return { code: 'IMPORT_STALE', path: [], message: messageOf({ code: 'IMPORT_STALE' }, tx.viewer.locale) };
  }
  const written = await writeRows(tx, record.network, record.layout, rows);
  await updateRows(tx, id, written);
  await moveImport(tx, record, record.columns, ImportState.CONFIRMED, 'CONFIRMED');
  return undefined;
}

/** Whether a line would become something else than its preview said. How much changes in a lieu is settled only when it is written. */
function differs(before: RowRecord, now: RowRecord): boolean {
  const merged = (outcome: ImportOutcome): string => (outcome === ImportOutcome.UPDATED ? ImportOutcome.UNCHANGED : outcome);
  return merged(before.outcome) !== merged(now.outcome) || before.lieu !== now.lieu || before.decision !== now.decision || before.sameAsLine !== now.sameAsLine;
}

/** What is to be written, gathered line by line in the order of the file. */
class Writing {
  readonly created = new Map<string, Fields>();
  readonly changes = new Map<string, Fields>();
  readonly joined: string[] = [];

  constructor(private readonly current: ReadonlyMap<string, CurrentLieu>) {}

  create(fields: Fields): string {
    const id = newId('lieu');
    this.created.set(id, fields);
    return id;
  }

  /** Answers whether anything changes. */
  change(id: string, pick: (now: Fields) => Fields): boolean {
    const fresh = this.created.get(id);
    if (!fresh && !this.current.get(id)?.mayChange) return false;
    const changes = pick(fresh ?? { ...this.current.get(id)?.fields, ...this.changes.get(id) });
    if (fresh) this.created.set(id, { ...fresh, ...changes });
    else if (Object.keys(changes).length > 0) this.changes.set(id, { ...this.changes.get(id), ...changes });
    return Object.keys(changes).length > 0;
  }

  async write(tx: Transaction, network: string): Promise<void> {
    await insertLieux(tx, network, [...this.created].map(([id, fields]) => ({ id, fields })));
    const changed = [...this.changes].map(([id, changes]) => ({ id, before: this.current.get(id)!, changes }));
    await updateLieux(tx, changed);
    // A list gives nobody rights over what was here before.
    await joinLieux(tx, network, this.joined, false);
  }
}

async function writeRows(tx: Transaction, network: string, layout: string, rows: readonly RowRecord[]): Promise<RowRecord[]> {
  const last = await lastDrafts(tx, network, layout);
  const writing = new Writing(await currentLieux(tx, rows.flatMap(({ lieu }) => lieu ?? [])));
  const lieuOfLine = new Map<number, string>();

  const written = await mapInSlices(rows, (row): RowRecord => {
    if (row.outcome === ImportOutcome.REJECTED || row.outcome === ImportOutcome.SKIPPED) return row;
    const fields = fieldsOfDraft(row.draft);
    const target = row.sameAsLine === null ? row.lieu : lieuOfLine.get(row.sameAsLine);
    if (!target) {
      const lieu = writing.create(fields);
      lieuOfLine.set(row.line, lieu);
      return { ...row, lieu, outcome: ImportOutcome.CREATED };
    }
    const known = row.decision === null && last.get(row.sourceKey ?? '');
    const changed = writing.change(target, (now) => (known ? changesTo(now, saidDifferently(known, row.draft)) : fillsOf(now, fields)));
    if (row.decision === DuplicateDecision.SAME_AS) writing.joined.push(target);
    lieuOfLine.set(row.line, target);
    return { ...row, lieu: target, outcome: changed ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED };
  });
  await writing.write(tx, network);
  await keepSources(tx, network, layout, written);
  return written;
}

async function lastDrafts(tx: Transaction, network: string, layout: string): Promise<Map<string, LieuDraft>> {
  const rows = await tx.query<{ key: string; draft: LieuDraft }>('SELECT key, draft FROM lieu_source WHERE network_id = $1 AND source = $2', [network, layout]);
  return new Map(rows.map(({ key, draft }) => [key, draft]));
}

/** Remembers which lieu each line leads to, none for those left out, and what the line said. */
async function keepSources(tx: Transaction, network: string, layout: string, rows: readonly RowRecord[]): Promise<void> {
  const sources = rows.flatMap(({ sourceKey, lieu, draft }) => (sourceKey === null ? [] : [{ key: sourceKey, lieu, draft }]));
  await inBatches(sources, ROWS_AT_ONCE, (batch) => tx.query(
    `INSERT INTO lieu_source (network_id, source, key, lieu_id, draft)
     SELECT $1, $2, r.key, r.lieu, r.draft FROM json_to_recordset($3) AS r(key text, lieu text, draft jsonb)
     ON CONFLICT (network_id, source, key) DO UPDATE SET lieu_id = coalesce(EXCLUDED.lieu_id, lieu_source.lieu_id), draft = EXCLUDED.draft`,
    [network, layout, storable(batch)],
  ));
}
