import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import { type ImportFieldEnum, ImportState, type ImportTarget } from './import.enums.js';
import { messageOf } from './messages.js';
import type { DateOrder } from './recognition/date-order.js';
import type { ColumnGuess, OtherContent, Remark } from './recognition/fields.js';
import { storable } from '../../shared/storable.js';

/** A remark with its words in both languages, as it is stored. */
export interface Said {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
}

export const said = ({ code, params }: Remark): Said => ({ code, fr: messageOf(code, params, 'fr'), en: messageOf(code, params, 'en') });

export interface ColumnRecord extends Pick<ColumnGuess, 'name' | 'sample' | 'confidence'> {
  readonly field: ImportFieldEnum | null;
  readonly reason: Said;
  readonly holds?: OtherContent;
  readonly dateOrder?: DateOrder;
  /** Why its days are read in that order, where it is not the French one or somebody said so. */
  readonly orderReason?: Said;
  /** That somebody said the order. */
  readonly orderSaid?: boolean;
  /** A day of it that can be read in either order. */
  readonly eitherDay?: string;
}

export interface ImportRecord {
  readonly id: string;
  readonly network: string;
  readonly createdBy: string | null;
  /** Null until the file has been read, where the sender did not say it. */
  readonly target: ImportTarget | null;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly layout: string;
  /** None until the file has been read. */
  readonly columns: readonly ColumnRecord[];
  readonly lineCount: number;
  readonly version: number;
}

const SELECT = `SELECT id, network_id AS network, created_by AS "createdBy", target, state, file_name AS "fileName", sheet, layout, columns, line_count AS "lineCount", version
  FROM data_import WHERE id = $1`;

/**
 * The import under a lock, for a change that the viewer may make to it while it is in one of these states.
 * The lock lets `data_import_progress` be written beside it.
 * @throws NOT_FOUND, FORBIDDEN, IMPORT_NOT_READY, and CONFLICT where the preview is not the one that was looked at.
 */
export async function lockImport(tx: Transaction, id: string, expectedVersion?: number, states: readonly ImportState[] = [ImportState.READY]): Promise<ImportRecord> {
  // Looked at before it is locked: whoever comes while it is being read or written does not wait for the end of that.
  checkState(tx, id, (await tx.query<ImportRecord>(SELECT, [id]))[0], states);
  const [found] = await tx.query<ImportRecord>(`${SELECT} FOR NO KEY UPDATE`, [id]);
  const record = checkState(tx, id, found, states);
  if (expectedVersion !== undefined && expectedVersion !== record.version) throw refuse('CONFLICT', ['expectedVersion']);
  return record;
}

function checkState(tx: Transaction, id: string, record: ImportRecord | undefined, states: readonly ImportState[]): ImportRecord {
  if (!record || !may(tx.viewer, 'import:read', { networkIds: [record.network] })) throw notFound(id);
  if (!may(tx.viewer, 'import:write', { networkIds: [record.network] })) throw forbidden();
  if (!states.includes(record.state)) throw refuse('IMPORT_NOT_READY');
  return record;
}

/** What `moveImport` writes beside the state. */
export interface Move {
  readonly columns?: readonly ColumnRecord[];
  readonly target?: ImportTarget | null;
  readonly sheet?: string | null;
  readonly problem?: Said | null;
  readonly reason: string;
}

const HOLDING_THE_FILE = `'READING', 'READY', 'WRITING'`;

/** Moves an import on; each time its version goes up. The file goes when nobody will read it any more. */
export async function moveImport(tx: Transaction, record: ImportRecord, state: ImportState, { columns = record.columns, target = record.target, sheet = record.sheet, problem = null, reason }: Move): Promise<void> {
  await tx.query(
    `UPDATE data_import SET columns = $2, state = $3, target = $4, sheet = $5, problem = $6, version = version + 1, updated_at = now(),
       content = CASE WHEN $3 IN (${HOLDING_THE_FILE}) THEN content END,
       confirmed_at = CASE WHEN $3 = 'CONFIRMED' THEN now() ELSE confirmed_at END,
       undone_at = CASE WHEN $3 = 'UNDONE' THEN now() END WHERE id = $1`,
    [record.id, storable(columns), state, target, sheet, problem && storable(problem)],
  );
  // The trail begins with the import itself, which counts as read from the first.
  if (record.version === 0) return;
  const changes: Changes = record.state === state ? {} : { state: { before: record.state, after: state } };
  await tx.record({ action: 'UPDATE', subject: record.id, version: record.version + 1, changes, reason });
}
