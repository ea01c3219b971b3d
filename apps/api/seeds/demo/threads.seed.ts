import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import { aim, networkThread } from './aim.js';
import type { ProjectIds } from './cooperation.seed.js';
import type { DemoLimit, DemoMilestone, DemoThread, ProjectKey } from './demo.types.js';
import type { NetworkIds } from './networks.seed.js';
import { got, gotOrNull, insertRows } from './rows.js';
import { threads } from './threads.js';

interface Known {
  readonly now: Date;
  readonly year: number;
  readonly networks: NetworkIds;
  readonly actors: ActorIds;
  readonly projects: ProjectIds;
}

interface Thread {
  readonly sentence: string;
  readonly milestones: readonly DemoMilestone[];
}

/** Ids of what can hang on milestones, by kind and title; of projects by kind and key. */
type Subjects = Map<string, string>;

const DAY = 24 * 3600 * 1000;
const dayFrom = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);

/** What the network wants together, its thread, and those of its projects with what they decide, do and lead to. */
export async function seedThreads(manager: EntityManager, known: Known): Promise<void> {
  const network_id = got(known.networks, 'demo');
  await insertRows(manager, 'shared_aim', [{ id: newId('aim'), network_id, statement: aim.statement }]);
  await insertRows(manager, 'shared_aim_objective', aim.objectives.map((statement, position) => ({ id: newId('aimobjective'), network_id, statement, position })));
  await insertRows(manager, 'shared_aim_limit', (aim.limits as readonly DemoLimit[]).map(({ statement, kind, count: [threshold, unit] = [null, null], holder }, position) =>
    ({ id: newId('aimlimit'), network_id, statement, kind, threshold, unit, holder_id: gotOrNull(known.actors, holder), position })));

  const all = Object.entries(threads) as [ProjectKey, DemoThread][];
  const subjects: Subjects = new Map([...known.projects].map(([key, id]) => [`project ${key}`, id]));
  for (const { id, title } of await manager.query<{ id: string; title: string }[]>('SELECT id, title FROM ess_month_event')) subjects.set(`event ${title}`, id);
  for (const { id, narrative } of await manager.query<{ id: string; narrative: string }[]>('SELECT id, narrative FROM observation WHERE narrative IS NOT NULL')) subjects.set(`observation ${narrative}`, id);
  for (const [key, thread] of all) await seedWork(manager, known, got(known.projects, key), thread, subjects);
  const ofProjects = all.map(([key, thread]) => ({ id: newId('filrouge'), project_id: got(known.projects, key), network_id: null, thread: thread as Thread }));
  await seedMilestones(manager, known, [...ofProjects, { id: newId('filrouge'), project_id: null, network_id, thread: networkThread }], subjects);
}

async function seedWork(manager: EntityManager, { now, year, actors }: Known, project_id: string, { decisions = [], tasks = [], documents = [] }: DemoThread, subjects: Subjects): Promise<void> {
  const named = <Thing extends { readonly title: string }>(kind: 'decision' | 'task' | 'document', things: readonly Thing[]) =>
    things.map((thing) => {
      const id = newId(kind);
      subjects.set(`${kind} ${thing.title}`, id);
      return { id, thing };
    });
  const decided = named('decision', decisions);
  await insertRows(manager, 'decision', decided.map(({ id, thing: { title, on, outcome } }) => ({ id, project_id, title, decided_on: `${year}-${on}`, outcome })));
  await insertRows(manager, 'objection', decided.flatMap(({ id, thing }) => (thing.objections ?? []).map(([statement, by], position) =>
    ({ id: newId('objection'), decision_id: id, statement, actor_id: got(actors, by), position }))));
  await insertRows(manager, 'cooperation_task', named('task', tasks).map(({ id, thing: { title, notes, due, assignee, done } }) => ({
    id, project_id, title, notes: notes ?? null, due_on: due === undefined ? null : dayFrom(now, due), assignee_id: gotOrNull(actors, assignee), done_at: done ? dayFrom(now, due ?? 0) : null,
  })));
  await insertRows(manager, 'cooperation_document', named('document', documents.map(([title, url]) => ({ title, url }))).map(({ id, thing }) => ({ id, project_id, ...thing })));
}

async function seedMilestones(manager: EntityManager, { year }: Known, all: readonly { id: string; project_id: string | null; network_id: string | null; thread: Thread }[], subjects: Subjects): Promise<void> {
  await insertRows(manager, 'fil_rouge', all.map(({ thread, ...row }) => ({ ...row, sentence: thread.sentence })));
  const rows = all.flatMap(({ id, thread }) => thread.milestones.map((milestone, position) => ({ id: newId('milestone'), fil_rouge_id: id, position, milestone })));
  await insertRows(manager, 'milestone', rows.map(({ milestone: { title, startsOn, done, phase }, ...row }) =>
    ({ ...row, title, starts_on: startsOn ? `${year}-${startsOn}` : null, done: done ?? false, phase: phase ?? null })));
  await insertRows(manager, 'milestone_item', rows.flatMap(({ id, milestone }) => (milestone.items ?? []).map(({ on, of, why }, position) => {
    const subject = got(subjects, `${on} ${of}`);
    const lead = (kind: typeof on): string | null => (on === kind ? subject : null);
    return {
      id: newId('milestoneitem'), milestone_id: id, why, position,
      event_id: lead('event'), decision_id: lead('decision'), task_id: lead('task'), document_id: lead('document'), project_id: lead('project'), observation_id: lead('observation'),
    };
  })));
}
