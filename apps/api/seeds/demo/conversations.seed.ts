import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import { conversation } from './conversations.js';
import type { ProjectIds } from './cooperation.seed.js';
import type { PersonKey } from './demo.types.js';
import type { NetworkIds } from './networks.seed.js';
import { persons } from './persons.js';
import { projects } from './projects.js';
import { got, insertRows } from './rows.js';

interface Seeded {
  networks: NetworkIds;
  actors: ActorIds;
  projects: ProjectIds;
  now: Date;
}

const DAY = 24 * 3600 * 1000;

/** Comments, whom they mention, and what the two others of the conversation are told of them. */
export async function seedConversations(manager: EntityManager, { networks, actors, projects: projectIds, now }: Seeded): Promise<void> {
  const accounts = await manager.query<{ person: string; account: string }[]>('SELECT id AS person, user_id AS account FROM person WHERE user_id IS NOT NULL');
  const accountOf = (person: PersonKey): string | undefined => accounts.find((each) => each.person === got(actors, person))?.account;
  const rows = conversation.map((comment) => {
    const called = [...comment.text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key as PersonKey);
    const text = comment.text.replaceAll(/\{(\w+)\}/g, (_, key: PersonKey) => `@${persons[key].name}`);
    return { ...comment, id: newId('comment'), text, called, author: accountOf(comment.by)!, at: new Date(now.getTime() - comment.daysAgo * DAY).toISOString() };
  });
  await insertRows(manager, 'comment', rows.map(({ id, project, author, text, at }) =>
    ({ id, project_id: got(projectIds, project), subject_id: got(projectIds, project), author_id: author, text, version: 1, created_at: at, updated_at: at })));
  await insertRows(manager, 'comment_mention', rows.flatMap(({ id, called }) => called.map((person) => ({ comment_id: id, person_id: got(actors, person) }))));
  const speakers: readonly PersonKey[] = ['claire', 'ines'];
  await insertRows(manager, 'notification', rows.flatMap(({ id, project, by, author, called, at, daysAgo }) =>
    speakers.filter((person) => person !== by).map((person) => ({
      id: newId('notification'), user_id: accountOf(person), network_id: got(networks, 'demo'), kind: called.includes(person) ? 'MENTIONED' : 'COMMENTED', subject_id: id, by_id: author,
      values: { title: projects[project].title }, created_at: at, read_at: daysAgo > 7 ? at : null,
    }))));
}
