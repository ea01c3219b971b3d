import { newId } from '../../shared/id.js';
import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { UsefulEffect } from './effect.entity.js';
import type { UsefulEffectChange } from './effect.input.js';
import { FundamentalNeed } from './effect.type.js';
import type { EvidenceFields } from './effect.rules.js';
import type { Observation } from './observation.entity.js';
import type { EvidenceInput, ObservationChange } from './observation.input.js';

const NEEDS = Object.values(FundamentalNeed);
const codeOf = (term: string | null): string | null => term?.split('/')[1] ?? null;
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** An effect as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOfEffect(tx: Transaction, effect: UsefulEffect): Promise<Fields> {
  const parties = await tx.query<{ id: string }>('SELECT party_id AS id FROM effect_party WHERE effect_id = $1', [effect.id]);
  return {
    statement: effect.statement,
    beneficiary: codeOf(effect.beneficiary),
    sphere: codeOf(effect.sphere),
    fundamentalNeeds: effect.fundamentalNeeds,
    expectedBy: sorted(parties.map(({ id }) => id)),
  };
}

/** A change in the same form: absent fields are undefined, null where a value is cleared. */
export const changedEffect = ({ statement, beneficiary, sphere, fundamentalNeeds, expectedBy }: UsefulEffectChange): Fields => ({
  statement: cleanText(statement),
  beneficiary: cleanText(beneficiary),
  sphere: cleanText(sphere),
  fundamentalNeeds: fundamentalNeeds === undefined ? undefined : NEEDS.filter((need) => fundamentalNeeds?.includes(need)),
  expectedBy: expectedBy === undefined ? undefined : sorted(expectedBy ?? []),
});

/** The columns that a set of changed fields writes. */
export function columnsOfEffect({ expectedBy: _expectedBy, ...fields }: Fields): object {
  const columns: Record<string, unknown> = { ...fields };
  if (typeof fields.beneficiary === 'string') columns.beneficiary = `BENEFICIARY/${fields.beneficiary}`;
  if (typeof fields.sphere === 'string') columns.sphere = `SPHERE_OF_LIFE/${fields.sphere}`;
  return columns;
}

/** An observation in the form of the trail. */
export async function fieldsOfObservation(tx: Transaction, { id, observedOn, outcome, narrative, value, unit, observedBy }: Observation): Promise<Fields> {
  const evidence = await tx.query<EvidenceInput>('SELECT id, kind, url, text, consent, file_id AS file FROM evidence WHERE observation_id = $1 ORDER BY position, id', [id]);
  return { observedOn, outcome, narrative, value, unit, observedBy, evidence: evidence.map(evidenceFields) };
}

/** A change of an observation in the same form. */
export const changedObservation = ({ observedOn, outcome, narrative, value, unit, observedBy, evidence }: ObservationChange): Fields => ({
  observedOn,
  outcome: outcome === null ? 'OBSERVED' : outcome,
  narrative: cleanText(narrative),
  value,
  unit: cleanText(unit),
  observedBy,
  evidence: evidence === undefined ? undefined : (evidence ?? []).map(evidenceFields),
});

const evidenceFields = ({ id, kind, url, text, consent, file }: EvidenceInput): EvidenceFields => ({
  id: id ?? newId('evidence'),
  kind,
  url: cleanText(url) ?? null,
  text: cleanText(text) ?? null,
  consent: consent ?? false,
  ...(file && { file }),
});
