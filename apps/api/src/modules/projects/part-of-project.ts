import type { Subject } from '../../auth/permissions.js';
import { notFound } from '../../errors/access.js';
import type { Transaction } from '../../transaction/transaction.js';
import { CooperationProject } from './project.entity.js';
import { projectKind } from './project.kind.js';

/** What a project keeps, as permissions see it: it is changed by whoever may change the project. Of a deleted project nothing is there. */
export async function subjectOfPart(tx: Transaction, { id, projectId }: { id: string; projectId: string }): Promise<Subject> {
  const project = await tx.manager.findOneBy(CooperationProject, { id: projectId });
  if (!project || project.deletedAt) throw notFound(id);
  return projectKind.subject(tx, project);
}

/** The network that a project belongs to. */
export async function networkOfProject(tx: Transaction, projectId: string): Promise<string> {
  const [project] = await tx.query<{ network: string }>('SELECT network_id AS network FROM cooperation_project WHERE id = $1', [projectId]);
  return project!.network;
}
