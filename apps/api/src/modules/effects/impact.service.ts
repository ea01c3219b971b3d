import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { cleanText, type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkStatement } from './effect.rules.js';
import { Impact } from './impact.entity.js';
import type { CreateImpactInput, ImpactChange, UpdateImpactInput } from './impact.input.js';
import { impactRead } from './impact.read.js';
import { kindOfPart, projectToAddTo } from '../projects/part-of-project.js';

export const impactKind: Kind<Impact> = kindOfPart(Impact, impactRead);

const changed = ({ statement, effects }: ImpactChange, kept: readonly string[] = []): Fields => ({
  statement: cleanText(statement),
  effects: effects === undefined ? undefined : [...new Set([...(effects ?? []), ...kept])].sort(),
});

/** Names an impact, and the effects of the project that contribute to it. */
export async function createImpact(tx: Transaction, { cooperationProject, ...change }: CreateImpactInput): Promise<string> {
  const project = await projectToAddTo(tx, cooperationProject);
  const fields = given(changed(change));
  await refuseProblems(tx, project.id, change, await effectsUnderLock(tx, change.effects));
  const id = newId('impact');
  await tx.manager.insert(Impact, { id, projectId: project.id, statement: fields.statement as string, version: 1 });
  await writeEffects(tx, id, fields);
  await recordCreation(tx, id, { ...fields, cooperationProject });
  return id;
}

/** Changes an impact; a stale change is merged where it can be. */
export async function updateImpact(tx: Transaction, { id, expectedVersion, change }: UpdateImpactInput): Promise<string> {
  const impact = await lockToChange(tx, impactKind, id);
  const linked = (await tx.query<{ id: string }>('SELECT effect_id AS id FROM effect_impact WHERE impact_id = $1 ORDER BY 1', [id])).map((effect) => effect.id);
  const effects = await effectsUnderLock(tx, change.effects, linked);
  await refuseProblems(tx, impact.projectId, change, effects, linked);
  await edit(tx, impactKind, impact, {
    expectedVersion,
    now: { statement: impact.statement, effects: linked },
    // Who does not see an effect, as it is deleted, does not mean to part it from the impact: restored, it contributes as before.
    change: changed(change, linked.filter((effect) => effects.get(effect)?.deleted)),
    columns: ({ effects: _effects, ...columns }) => columns,
    lists: (after) => writeEffects(tx, id, after),
  });
  return id;
}

interface NamedEffect {
  id: string;
  project: string;
  deleted: boolean;
}

/** Effects that are named or linked, by their ids: nobody deletes or restores one of them until the impact is written. */
async function effectsUnderLock(tx: Transaction, named: ImpactChange['effects'], linked: readonly string[] = []): Promise<ReadonlyMap<string, NamedEffect>> {
  const effects = await tx.query<NamedEffect>('SELECT id, project_id AS project, deleted_at IS NOT NULL AS deleted FROM useful_effect WHERE id = ANY($1) ORDER BY id FOR SHARE', [[...(named ?? []), ...linked]]);
  return new Map(effects.map((effect) => [effect.id, effect]));
}

async function refuseProblems(tx: Transaction, project: string, { statement, effects }: ImpactChange, known: ReadonlyMap<string, NamedEffect>, linked: readonly string[] = []): Promise<void> {
  const problems: Problem[] = checkStatement(cleanText(statement));
  effects?.forEach((id, index) => {
    const path = ['effects', String(index)];
    if (known.get(id)?.project !== project) problems.push({ code: 'UNKNOWN_REFERENCE', path, params: { id } });
    else if (known.get(id)?.deleted && !linked.includes(id)) problems.push({ code: 'DELETED', path });
  });
  if (problems.length > 0) throw new UserErrors(problems);
}

async function writeEffects(tx: Transaction, impact: string, fields: Fields): Promise<void> {
  if (!('effects' in fields)) return;
  await tx.query('DELETE FROM effect_impact WHERE impact_id = $1 AND effect_id <> ALL($2)', [impact, fields.effects]);
  await tx.query('INSERT INTO effect_impact (effect_id, impact_id) SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING', [impact, fields.effects]);
}
