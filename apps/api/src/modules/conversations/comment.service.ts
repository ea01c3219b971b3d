import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import type { TypeRead } from '../../read/fields.js';
import { newId } from '../../shared/id.js';
import { bringBack, edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { fieldsForTrail } from '../../transaction/withheld.js';
import { projectRead } from '../projects/project.read.js';
import { Comment } from './comment.entity.js';
import type { CreateCommentInput, UpdateCommentInput } from './comment.input.js';
import { commentRead, conversationVisible } from './comment.read.js';
import { checkComment } from './comment.rules.js';
import { type Mentioned, mentioned, writeMentions } from './mentions.service.js';
import { tellOfComment } from './tell.service.js';

export const commentKind: Kind<Comment> = {
  entity: Comment,
  read: commentRead,
  permissions: { update: 'comment:update', delete: 'comment:delete' },
  subject: async (tx, { projectId, authorId }) => ({ networkIds: [(await projectById(tx, projectId)).network], own: authorId !== null && authorId === tx.viewer.userId }),
  withheld: ['text'],
};

interface Project {
  id: string;
  network: string;
  title: string;
}

/** Says something of a project or of something in it; whom it concerns is told. */
export async function createComment(tx: Transaction, { subject, ...change }: CreateCommentInput): Promise<string> {
  const project = await projectToComment(tx, subject);
  const people = await checked(tx, project, change);
  const id = newId('comment');
  const fields = { text: change.text.trim(), mentions: people.map((person) => person.id).sort() };
  await tx.manager.insert(Comment, { id, projectId: project.id, subjectId: subject, authorId: tx.viewer.userId, text: fields.text, version: 1 });
  await writeMentions(tx, id, fields.mentions);
  await recordCreation(tx, id, fieldsForTrail({ subject, ...fields }, commentKind.withheld));
  await tellOfComment(tx, { id, subject, project, called: accountsOf(people) });
  return id;
}

/** Changes one's own words; people who are mentioned only now are told. */
export async function updateComment(tx: Transaction, { id, expectedVersion, change }: UpdateCommentInput): Promise<string> {
  const comment = await lockToChange(tx, commentKind, id);
  // Nobody's words are changed by others, whatever else these may do.
  if (comment.authorId !== tx.viewer.userId) throw forbidden();
  const project = await projectById(tx, comment.projectId);
  const people = await checked(tx, project, change);
  const before = await tx.query<{ id: string }>('SELECT person_id AS id FROM comment_mention WHERE comment_id = $1 ORDER BY person_id', [id]);
  let added: string[] = [];
  await edit(tx, commentKind, comment, {
    expectedVersion,
    now: { text: comment.text, mentions: before.map((person) => person.id) },
    change: given({ text: change.text?.trim(), mentions: change.mentions === undefined ? undefined : people.map((person) => person.id).sort() }),
    columns: ({ mentions: _mentions, ...columns }) => ('text' in columns ? { ...columns, editedAt: () => 'now()' } : columns),
    lists: async ({ mentions }) => {
      if (mentions) added = await writeMentions(tx, id, mentions as string[]);
    },
  });
  if (added.length > 0) await tellOfComment(tx, { id, subject: comment.subjectId, project, called: accountsOf(people.filter((person) => added.includes(person.id))), only: 'CALLED' });
  return id;
}

/** Brings a comment back; one that somebody else deleted, such as who coordinates the network, only they bring back. */
export async function restoreComment(tx: Transaction, id: string): Promise<void> {
  await bringBack(tx, commentKind, id);
  const [comment] = await tx.query<{ project: string; by: string | null }>(
    "SELECT c.project_id AS project, (SELECT a.actor_id FROM audit_entry a WHERE a.subject_id = c.id AND a.action = 'DELETE' ORDER BY a.id DESC LIMIT 1) AS by FROM comment c WHERE c.id = $1",
    [id],
  );
  const { network } = await projectById(tx, comment!.project);
  if (comment!.by !== tx.viewer.userId && !may(tx.viewer, 'comment:delete', { networkIds: [network] })) throw forbidden();
}

const accountsOf = (people: readonly Mentioned[]): string[] => people.flatMap(({ user }) => user ?? []);

async function checked(tx: Transaction, project: Project, change: { text?: string | null; mentions?: string[] | null }): Promise<Mentioned[]> {
  const problems: Problem[] = checkComment(change);
  const people = problems.length > 0 ? [] : await mentioned(tx, project.network, change.mentions ?? [], problems);
  if (problems.length > 0) throw new UserErrors(problems);
  return people;
}

/** Projects in which the viewer reads what people say. */
const conversations: TypeRead = { ...projectRead, visible: conversationVisible };

/** The project in which that is, if the viewer may read and comment on it. */
async function projectToComment(tx: Transaction, subject: string): Promise<Project> {
  const [found] = await tx.query<{ id: string | null }>('SELECT project_of($1) AS id', [subject]);
  const id = found!.id;
  if (id === null || subject.startsWith('comment_') || !(await readableIds(tx, [conversations], [id])).has(id)) throw refuse('UNKNOWN_REFERENCE', ['subject'], { id: subject });
  const project = await projectById(tx, id);
  if (!may(tx.viewer, 'project:comment', { networkIds: [project.network], own: tx.viewer.projectIds.includes(id) })) throw forbidden();
  return project;
}

async function projectById(tx: Transaction, id: string): Promise<Project> {
  const [project] = await tx.query<Project>('SELECT id, network_id AS network, title FROM cooperation_project WHERE id = $1', [id]);
  return project!;
}
