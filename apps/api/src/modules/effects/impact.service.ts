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

const changed = ({ statement, effects }: ImpactChange): Fields => ({ statement: cleanText(statement), effects: effects === undefined ? undefined : [...new Set(effects)].sort() });

/** Names an impact, and the effects of the project that contribute to it. */
export async function createImpact(tx: Transaction, { cooperationProject, ...change }: CreateImpactInput): Promise<string> {
  const project = await projectToAddTo(tx, cooperationProject);
  const fields = given(changed(change));
  await refuseProblems(tx, project.id, fields);
  const id = newId('impact');
  await tx.manager.insert(Impact, { id, projectId: project.id, statement: fields.statement as string, version: 1 });
  await writeEffects(tx, id, fields);
  await recordCreation(tx, id, { ...fields, cooperationProject });
  return id;
}

/** Changes an impact; a stale change is merged where it can be. */
export async function updateImpact(tx: Transaction, { id, expectedVersion, change }: UpdateImpactInput): Promise<string> {
  const impact = await lockToChange(tx, impactKind, id);
  const fields = changed(change);
  await refuseProblems(tx, impact.projectId, fields);
  const effects = await tx.query<{ id: string }>('SELECT effect_id AS id FROM effect_impact WHERE impact_id = $1 ORDER BY 1', [id]);
  await edit(tx, impactKind, impact, {
    expectedVersion,
    now: { statement: impact.statement, effects: effects.map((effect) => effect.id) },
    change: fields,
    columns: ({ effects: _effects, ...columns }) => columns,
    lists: (after) => writeEffects(tx, id, after),
  });
  return id;
}

async function refuseProblems(tx: Transaction, project: string, fields: Fields): Promise<void> {
  const problems: Problem[] = checkStatement(fields.statement);
  const effects = (fields.effects ?? []) as string[];
  const there = await tx.query<{ id: string }>('SELECT id FROM useful_effect WHERE project_id = $1 AND id = ANY($2)', [project, effects]);
  const known = new Set(there.map(({ id }) => id));
  effects.forEach((id, index) => {
    if (!known.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['effects', String(index)], params: { id } });
  });
  if (problems.length > 0) throw new UserErrors(problems);
}

async function writeEffects(tx: Transaction, impact: string, fields: Fields): Promise<void> {
  if (!('effects' in fields)) return;
  await tx.query('DELETE FROM effect_impact WHERE impact_id = $1 AND effect_id <> ALL($2)', [impact, fields.effects]);
  await tx.query('INSERT INTO effect_impact (effect_id, impact_id) SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING', [impact, fields.effects]);
}
