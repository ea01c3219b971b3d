import type { Kind } from '../../transaction/lifecycle.js';
import { CooperationProject } from './project.entity.js';
import { subjectOfProject } from './project.policy.js';
import { projectRead } from './project.read.js';

export const projectKind: Kind<CooperationProject> = {
  entity: CooperationProject,
  read: projectRead,
  permissions: { update: 'project:update', delete: 'project:delete' },
  subject: async (tx, { id, networkId }) => {
    const parties = await tx.query<{ actor_id: string }>('SELECT actor_id FROM project_party WHERE project_id = $1', [id]);
    return subjectOfProject(tx.viewer, { id, networkId, parties: parties.map(({ actor_id }) => actor_id) });
  },
};
