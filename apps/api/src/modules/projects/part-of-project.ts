import { may, type Subject } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import type { TypeRead } from '../../read/fields.js';
import type { Kind } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { CooperationProject } from './project.entity.js';
import { projectKind } from './project.kind.js';
import { projectRead } from './project.read.js';
import type { ProjectPart } from './project-part.entity.js';

/** A project that is there, and how permissions see it; undefined where it is deleted. */
async function present(tx: Transaction, projectId: string): Promise<{ project: CooperationProject; subject: Subject } | undefined> {
  const project = await tx.manager.findOneBy(CooperationProject, { id: projectId });
  return project && !project.deletedAt ? { project, subject: await projectKind.subject(tx, project) } : undefined;
}

/** What a project keeps, as permissions see it: it is changed by whoever may change the project. Of a deleted project nothing is there. */
export async function subjectOfPart(tx: Transaction, { id, projectId }: { id: string; projectId: string }): Promise<Subject> {
  const found = await present(tx, projectId);
  if (!found) throw notFound(id);
  return found.subject;
}

/** Whoever may change a project changes, deletes and restores its parts. */
export const kindOfPart = <Part extends ProjectPart>(entity: new () => Part, read: TypeRead): Kind<Part> => ({
  entity,
  read,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: subjectOfPart,
});

/** The project that something is to be added to, for a viewer who may change it. `named`: the id by which the sender found it. */
export async function projectToAddTo(tx: Transaction, projectId: string, named = projectId): Promise<CooperationProject> {
  const found = (await readableIds(tx, [projectRead], [projectId])).has(projectId) ? await present(tx, projectId) : undefined;
  if (!found) throw notFound(named);
  if (!may(tx.viewer, 'project:update', found.subject)) throw forbidden();
  return found.project;
}

/** The network that a project belongs to. */
export async function networkOfProject(tx: Transaction, projectId: string): Promise<string> {
  const [project] = await tx.query<{ network: string }>('SELECT network_id AS network FROM cooperation_project WHERE id = $1', [projectId]);
  return project!.network;
}
