import { UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { cleanText, type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkTerm } from '../reference/reference.service.js';
import { checkStatement } from './effect.rules.js';
import { Externality } from './externality.entity.js';
import type { CreateExternalityInput, ExternalityChange, UpdateExternalityInput } from './externality.input.js';
import { externalityRead } from './externality.read.js';
import { kindOfPart, projectToAddTo } from '../projects/part-of-project.js';

export const externalityKind: Kind<Externality> = kindOfPart(Externality, externalityRead);

const changed = ({ statement, polarity, domain }: ExternalityChange): Fields => ({ statement: cleanText(statement), polarity, domain: cleanText(domain) });

const columnsOf = (fields: Fields): object => ({ ...fields, ...('domain' in fields && { domain: `EXTERNALITY_DOMAIN/${String(fields.domain)}` }) });

/** Names what a cooperation does to others. */
export async function createExternality(tx: Transaction, { cooperationProject, ...change }: CreateExternalityInput): Promise<string> {
  const project = await projectToAddTo(tx, cooperationProject);
  const fields = given(changed(change));
  await refuseProblems(tx, fields);
  const id = newId('externality');
  await tx.manager.insert(Externality, { id, projectId: project.id, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { ...fields, cooperationProject });
  return id;
}

/** Changes an externality; a stale change is merged where it can be. */
export async function updateExternality(tx: Transaction, { id, expectedVersion, change }: UpdateExternalityInput): Promise<string> {
  const externality = await lockToChange(tx, externalityKind, id);
  const fields = changed(change);
  await refuseProblems(tx, fields);
  const { statement, polarity, domain } = externality;
  await edit(tx, externalityKind, externality, { expectedVersion, now: { statement, polarity, domain: domain.split('/')[1] }, change: fields, columns: columnsOf });
  return id;
}

async function refuseProblems(tx: Transaction, fields: Fields): Promise<void> {
  const problems = checkStatement(fields.statement);
  for (const field of ['polarity', 'domain']) if (fields[field] === null) problems.push({ code: 'BLANK', path: [field] });
  await checkTerm(tx, problems, 'EXTERNALITY_DOMAIN', fields.domain, ['domain']);
  if (problems.length > 0) throw new UserErrors(problems);
}
