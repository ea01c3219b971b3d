import { UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { cleanText, type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { subjectOfPart } from '../projects/part-of-project.js';
import { checkFileOfProject } from '../projects/project-file.js';
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
  const fields = given({ url: null, ...changedFields(change) });
  await refuseProblems(tx, project, change, fields);
  const id = newId('document');
  await tx.manager.insert(CooperationDocument, { id, projectId: project, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { project, ...fields });
  return id;
}

/** Changes a document; a stale change is merged where it can be. */
export async function updateDocument(tx: Transaction, { id, expectedVersion, change }: UpdateCooperationDocumentInput): Promise<string> {
  const document = await lockToChange(tx, documentKind, id);
  const { title, url, fileId: file } = document;
  const now = { title, url, file };
  const fields = changedFields(change);
  await refuseProblems(tx, document.projectId, change, { ...now, ...given(fields) });
  await edit(tx, documentKind, document, { expectedVersion, now, change: fields, columns: columnsOf });
  return id;
}

const changedFields = ({ title, url, file }: CooperationDocumentChange): Fields => ({ title: title?.trim(), url: cleanText(url), file });

const columnsOf = ({ file, ...columns }: Fields): object => (file === undefined ? columns : { ...columns, fileId: file });

/** `after`: all fields as they would be. */
async function refuseProblems(tx: Transaction, project: string, { title, url, file }: CooperationDocumentChange, after: Fields): Promise<void> {
  const checks = new Checks();
  checks.name(title, ['title']);
  checks.text(url, ['url'], { max: 500 });
  if (url && url.trim().length <= 500) checks.url(url, ['url']);
  if (after.url != null && after.file != null) checks.add('LINK_AND_FILE', ['url']);
  else if (after.url == null && after.file == null) checks.add('BLANK', ['url']);
  await checkFileOfProject(tx, checks.problems, project, file, ['file']);
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
}
