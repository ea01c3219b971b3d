import { may, type Subject } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import type { TypeRead } from '../../read/fields.js';
import type { Kind } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { CooperationProject } from '../projects/project.entity.js';
import { projectRead } from '../projects/project.read.js';
import { projectKind } from '../projects/project.kind.js';
import type { ProjectPart } from './project-part.entity.js';

/** A project, as permissions see it; undefined where it is deleted. */
async function subjectOf(tx: Transaction, projectId: string): Promise<{ project: CooperationProject; subject: Subject } | undefined> {
  const project = await tx.manager.findOne(CooperationProject, { where: { id: projectId } });
  return project && !project.deletedAt ? { project, subject: await projectKind.subject(tx, project) } : undefined;
}

/** The subject of whatever is a part of a project; the parts of a deleted one are not there. */
export async function subjectOfPart(tx: Transaction, part: string, projectId: string): Promise<Subject> {
  const found = await subjectOf(tx, projectId);
  if (!found) throw notFound(part);
  return found.subject;
}

/** Whoever may change a project changes, deletes and restores its parts. */
export const kindOfPart = <Part extends ProjectPart>(entity: new () => Part, read: TypeRead): Kind<Part> => ({
  entity,
  read,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: (tx, { id, projectId }) => subjectOfPart(tx, id, projectId),
});

/** The project that something is to be added to, for a viewer who may change it. `named`: the id by which the sender found it. */
export async function projectToAddTo(tx: Transaction, projectId: string, named = projectId): Promise<CooperationProject> {
  const found = (await readableIds(tx, [projectRead], [projectId])).has(projectId) ? await subjectOf(tx, projectId) : undefined;
  if (!found) throw notFound(named);
  if (!may(tx.viewer, 'project:update', found.subject)) throw forbidden();
  return found.project;
}
