import { refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { revise } from '../../transaction/revision.js';
import { keepCommitments, unkeepCommitments } from './commitments.js';
import type { RecordHandoverInput } from './mobilisation.input.js';
import { lockMobilisation, type Mobilisation } from './mobilisation.load.js';
import { HandoverKind, MobilisationState } from './mobilisation.type.js';
import { tellAsker, tellHolder } from './notices.js';

/** How the trail names what happened. */
const FIELDS = { [HandoverKind.OUT]: 'handedOutAt', [HandoverKind.BACK]: 'cameBackAt' } as const;

/** Notes that a promised resource was handed out or came back, or that it was not. */
export async function recordHandover(tx: Transaction, { id, expectedVersion, kind, undo, ...said }: RecordHandoverInput): Promise<string> {
  const { mobilisation } = await lockMobilisation(tx, id);
  if (mobilisation.state !== MobilisationState.ACCEPTED) throw refuse('NOT_ACCEPTED', ['id']);
  const at = undo ? null : (said.at ?? new Date());
  refuseImpossible(mobilisation, kind, at, said.note);
  const { outAt, backAt, version } = mobilisation;
  const fields = { handedOutAt: outAt?.toISOString() ?? null, cameBackAt: backAt?.toISOString() ?? null };
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version, fields }, change: { [FIELDS[kind]]: at?.toISOString() ?? null } });
  if (Object.keys(changes).length === 0) return id;

  if (at) {
    await tx.query(
      `INSERT INTO handover (id, mobilisation_id, kind, at, note, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (mobilisation_id, kind) DO UPDATE SET at = $4, note = $5, recorded_by = $6`,
      [newId('handover'), id, kind, at, cleanText(said.note ?? null), tx.viewer.userId],
    );
  } else await tx.query('DELETE FROM handover WHERE mobilisation_id = $1 AND kind = $2', [id, kind]);
  const freedAt = kind === HandoverKind.BACK ? at : backAt;
  await tx.query('UPDATE mobilisation SET freed_at = $2, version = version + 1, updated_at = now() WHERE id = $1', [id, freedAt]);
  await tx.record({ action: 'UPDATE', subject: id, version: version + 1, changes });
  if (kind === HandoverKind.BACK) await (at ? keepCommitments : unkeepCommitments)(tx, id);
  if (at) await tellBoth(tx, mobilisation, kind);
  return id;
}

function refuseImpossible({ outAt, backAt }: Mobilisation, kind: HandoverKind, at: Date | null, note: string | null | undefined): void {
  const checks = new Checks();
  checks.text(note, ['note'], { max: 1000 });
  if (at && at.getTime() > Date.now()) checks.add('TIME_TO_COME', ['at']);
  if (kind === HandoverKind.BACK && !outAt) checks.add('NOT_HANDED_OUT', ['kind']);
  if (kind === HandoverKind.OUT && !at && !outAt) checks.add('NOT_HANDED_OUT', ['kind']);
  // What came back was out before, and stays so in the notes.
  if (kind === HandoverKind.OUT && backAt && (!at || at > backAt)) checks.add('INVALID_PERIOD', ['at']);
  if (kind === HandoverKind.BACK && at && outAt && at < outAt) checks.add('INVALID_PERIOD', ['at']);
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
}

/** Whoever notes it is not told. */
async function tellBoth(tx: Transaction, mobilisation: Mobilisation, kind: HandoverKind): Promise<void> {
  const notice = kind === HandoverKind.OUT ? 'MOBILISATION_OUT' : 'MOBILISATION_BACK';
  await tellHolder(tx, mobilisation, notice);
  await tellAsker(tx, mobilisation, notice);
}
