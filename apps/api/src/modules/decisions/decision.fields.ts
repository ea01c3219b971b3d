import { newId } from '../../shared/id.js';
import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { Decision } from './decision.entity.js';
import type { DecisionChange } from './decision.input.js';

export interface ObjectionFields {
  id: string;
  statement: string;
  by: string | null;
}

/** Objections of a decision, in order. */
export const objectionsOf = (tx: Transaction, decision: string): Promise<ObjectionFields[]> =>
  tx.query<ObjectionFields>('SELECT id, statement, actor_id AS by FROM objection WHERE decision_id = $1 ORDER BY position, id', [decision]);

/** A decision as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = ({ title, decidedOn, outcome }: Decision, objections: readonly ObjectionFields[]): Fields => ({ title, decidedOn, outcome, objections });

/** A change in the same form: absent fields are undefined, null where a value is cleared. `known`: objections that are there; who raised one stays where it is not said. */
export function changedFields({ title, decidedOn, outcome, objections }: DecisionChange, known: readonly ObjectionFields[] = []): Fields {
  const raisedBy = (id: string | null | undefined): string | null => known.find((each) => each.id === id)?.by ?? null;
  return {
    title: title?.trim() ?? title,
    decidedOn,
    outcome: cleanText(outcome),
    objections:
      objections === undefined
        ? undefined
        : (objections ?? []).map(({ id, statement, by }): ObjectionFields => ({ id: id ?? newId('objection'), statement: statement.trim(), by: by === undefined ? raisedBy(id) : by })),
  };
}
