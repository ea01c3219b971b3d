import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { subjectOfPart } from '../projects/part-of-project.js';
import { projectKind } from '../projects/project.kind.js';
import { CooperationDocument } from './document.entity.js';
import type { CooperationDocumentChange, CreateCooperationDocumentInput, UpdateCooperationDocumentInput } from './document.input.js';
import { documentRead } from './document.read.js';

export const documentKind: Kind<CooperationDocument> = {
  entity: CooperationDocument,
  read: documentRead,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: subjectOfPart,
};

/** Adds a document that a cooperation leads to. */
export async function createDocument(tx: Transaction, { project, ...change }: CreateCooperationDocumentInput): Promise<string> {
  await lockToChange(tx, projectKind, project);
  refuseProblems(checkDocument(change));
  const id = newId('document');
  const fields = changedFields(change);
  await tx.manager.insert(CooperationDocument, { id, projectId: project, version: 1, ...fields });
  await recordCreation(tx, id, { project, ...fields });
  return id;
}

/** Changes a document; a stale change is merged where it can be. */
export async function updateDocument(tx: Transaction, { id, expectedVersion, change }: UpdateCooperationDocumentInput): Promise<string> {
  const document = await lockToChange(tx, documentKind, id);
  refuseProblems(checkDocument(change));
  const { title, url } = document;
  await edit(tx, documentKind, document, { expectedVersion, now: { title, url }, change: changedFields(change), columns: (columns) => columns });
  return id;
}

const changedFields = ({ title, url }: CooperationDocumentChange): Fields => ({ title: title?.trim(), url: url?.trim() });

function checkDocument({ title, url }: CooperationDocumentChange): Problem[] {
  const checks = new Checks();
  checks.name(title, ['title']);
  checks.name(url, ['url'], { max: 500 });
  if (url?.trim() && url.trim().length <= 500) checks.url(url, ['url']);
  return checks.problems;
}

function refuseProblems(problems: Problem[]): void {
  if (problems.length > 0) throw new UserErrors(problems);
}
