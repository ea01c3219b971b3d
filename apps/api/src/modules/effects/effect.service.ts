import { readableIds } from '../../auth/readable.js';
import { notFound } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { bringBack, edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { partyRead } from '../projects/project.read.js';
import { checkTerm } from '../reference/reference.service.js';
import { UsefulEffect } from './effect.entity.js';
import { changedEffect, columnsOfEffect, fieldsOfEffect } from './effect.fields.js';
import type { ExpectEffectInput, UpdateEffectInput } from './effect.input.js';
import { effectRead } from './effect.read.js';
import { checkStatement } from './effect.rules.js';
import { EffectState } from './effect.type.js';
import { kindOfPart, projectToAddTo } from '../projects/part-of-project.js';
import { settleState } from './state.service.js';

export const effectKind: Kind<UsefulEffect> = kindOfPart(UsefulEffect, effectRead);

/** A party, or several of one project, say what they expect of it. */
export async function expectEffect(tx: Transaction, { party, parties, ...change }: ExpectEffectInput): Promise<string> {
  const expectedBy = [...new Set([...(party ? [party] : []), ...(parties ?? [])])];
  const [first] = expectedBy;
  if (first === undefined) throw refuse('EFFECT_WITHOUT_PARTY', ['parties']);
  const project = await projectToAddTo(tx, await projectOfParty(tx, first), first);
  return addEffect(tx, project.id, given(changedEffect({ ...change, expectedBy })));
}

async function projectOfParty(tx: Transaction, party: string): Promise<string> {
  const [row] = (await readableIds(tx, [partyRead], [party])).has(party) ? await tx.query<{ id: string }>('SELECT project_id AS id FROM project_party WHERE id = $1', [party]) : [];
  if (!row) throw notFound(party);
  return row.id;
}

/** Adds an effect to a project that the viewer may change. Without `expectedBy`, nobody expected it. */
export async function addEffect(tx: Transaction, projectId: string, fields: Fields): Promise<string> {
  await refuseProblems(tx, projectId, fields);
  const id = newId('effect');
  const expected = ((fields.expectedBy ?? []) as string[]).length > 0;
  await tx.manager.insert(UsefulEffect, { id, projectId, version: 1, expected, state: expected ? EffectState.EXPECTED : EffectState.UNEXPECTED, ...columnsOfEffect(fields) });
  await writeParties(tx, id, fields);
  await recordCreation(tx, id, { ...fields, cooperationProject: projectId });
  return id;
}

/** Changes an effect, also who expects it; a stale change is merged where it can be. */
export async function updateEffect(tx: Transaction, { id, expectedVersion, change }: UpdateEffectInput): Promise<string> {
  const effect = await lockToChange(tx, effectKind, id);
  const fields = changedEffect(change);
  await refuseProblems(tx, effect.projectId, fields, effect);
  await edit(tx, effectKind, effect, {
    expectedVersion,
    now: await fieldsOfEffect(tx, effect),
    change: fields,
    columns: (changed) => ({ ...columnsOfEffect(changed), ...('expectedBy' in changed && expectation(changed.expectedBy as string[])) }),
    lists: async (changed) => {
      await writeParties(tx, id, changed);
      if ('expectedBy' in changed) await settleState(tx, id);
    },
  });
  return id;
}

/** Brings an effect back; not one that was expected by parties that have all left since: nobody would expect it. */
export async function restoreEffect(tx: Transaction, id: string): Promise<void> {
  await bringBack(tx, effectKind, id);
  const left = await tx.query('SELECT 1 FROM useful_effect e WHERE e.id = $1 AND e.expected AND NOT EXISTS (SELECT FROM effect_party ep WHERE ep.effect_id = e.id)', [id]);
  if (left.length > 0) throw refuse('EFFECT_WITHOUT_PARTY', ['id']);
}

/** The state that goes with it until the observations have been looked at: the database asks that the two agree. */
const expectation = (expectedBy: readonly string[]): object =>
  expectedBy.length > 0 ? { expected: true, state: EffectState.EXPECTED } : { expected: false, state: EffectState.UNEXPECTED };

async function refuseProblems(tx: Transaction, projectId: string, fields: Fields, effect?: UsefulEffect): Promise<void> {
  const problems: Problem[] = checkStatement(fields.statement);
  await checkTerm(tx, problems, 'BENEFICIARY', fields.beneficiary, ['beneficiary']);
  await checkTerm(tx, problems, 'SPHERE_OF_LIFE', fields.sphere, ['sphere']);
  const expectedBy = fields.expectedBy as string[] | undefined;
  if (expectedBy?.length === 0 && effect?.expected) problems.push({ code: 'EFFECT_WITHOUT_PARTY', path: ['expectedBy'] });
  const there = expectedBy ? await tx.query<{ id: string }>('SELECT id FROM project_party WHERE project_id = $1 AND id = ANY($2)', [projectId, expectedBy]) : [];
  const known = new Set(there.map(({ id }) => id));
  expectedBy?.forEach((id, index) => {
    if (!known.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['expectedBy', String(index)], params: { id } });
  });
  if (problems.length > 0) throw new UserErrors(problems);
}

async function writeParties(tx: Transaction, effect: string, fields: Fields): Promise<void> {
  if (!('expectedBy' in fields)) return;
  await tx.query('DELETE FROM effect_party WHERE effect_id = $1 AND party_id <> ALL($2)', [effect, fields.expectedBy]);
  await tx.query('INSERT INTO effect_party (effect_id, party_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [effect, fields.expectedBy]);
}
