import { may } from '../../../../auth/permissions.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { subjectOfHolder } from '../../../resources/intent.policy.js';
import type { RowProblem } from '../../recognition/row-reader.js';
import type { LineCheck, Names } from '../target.js';
import { holderOf, type IntentDraft } from './draft.js';
import { kinds } from './intent-kinds.js';

/** What is only listed in the network belongs to another: nobody offers in its name from here, and a lieu of strangers is no place for what somebody holds. */
export async function intentChecks(tx: Transaction, network: string): Promise<LineCheck<IntentDraft>> {
  const rows = await tx.query<{ id: string; keepers: string[] }>(
    `SELECT na.actor_id AS id, ARRAY(SELECT k.network_id FROM network_actor k WHERE k.actor_id = na.actor_id AND k.keeper) AS keepers FROM network_actor na WHERE na.network_id = $1`,
    [network],
  );
  const keepers = new Map(rows.map(({ id, keepers: networks }) => [id, networks]));
  const problemsOf = (draft: IntentDraft, names: Names): readonly RowProblem[] => {
    const name = holderOf(draft);
    const holder = name === undefined ? null : names.idOf('ACTOR', name);
    if (holder === null || name === undefined) return [];
    const networks = keepers.get(holder) ?? [];
    const { permissions } = kinds.find(({ intent }) => intent === draft.intent)!;
    if (!may(tx.viewer, permissions.create, subjectOfHolder(tx.viewer, holder, networks))) return [{ column: null, code: 'HOLDER_ELSEWHERE', params: { value: name }, severity: 'REJECT' }];
    const lieu = draft.lieu === undefined ? null : names.idOf('LIEU', draft.lieu);
    const near = lieu === null || (keepers.get(lieu) ?? []).some((each) => networks.includes(each));
    return near ? [] : [{ column: null, code: 'LIEU_ELSEWHERE', params: { value: draft.lieu!, holder: name }, severity: 'WARNING' }];
  };
  return { problemsOf };
}
