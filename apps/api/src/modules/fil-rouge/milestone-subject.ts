import { refuse } from '../../errors/user-error.js';
import { join, raw, type Sql, sql } from '../../read/sql.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { FilRouge } from './fil-rouge.entity.js';
import { SUBJECTS } from './fil-rouge.type.js';

type Prefix = keyof typeof SUBJECTS;

/** Where each kind of thing `s` stands, which column of `milestone_item` leads to it, when it may hang on a thread `f`, and what it is called where it has no title. */
const KINDS: Readonly<Record<Prefix, { table: string; column: string; belongs: string; title?: string }>> = {
  event: {
    table: 'ess_month_event',
    column: 'event_id',
    belongs: `CASE WHEN f.project_id IS NULL THEN s.ess_month_id IN (SELECT m.id FROM ess_month m WHERE m.network_id = f.network_id) ELSE s.cooperation_project_id = f.project_id END`,
  },
  decision: { table: 'decision', column: 'decision_id', belongs: 's.project_id = f.project_id' },
  task: { table: 'cooperation_task', column: 'task_id', belongs: 's.project_id = f.project_id' },
  document: { table: 'cooperation_document', column: 'document_id', belongs: 's.project_id = f.project_id' },
  project: { table: 'cooperation_project', column: 'project_id', belongs: 's.network_id = f.network_id' },
  observation: {
    table: 'observation',
    column: 'observation_id',
    belongs: 'EXISTS (SELECT FROM useful_effect e WHERE e.id = s.effect_id AND e.deleted_at IS NULL AND e.project_id = f.project_id)',
    // A link shows titles to anybody: what was told speaks of people, and is none.
    title: '(SELECT e.statement FROM useful_effect e WHERE e.id = s.effect_id)',
  },
};
const PREFIXES = Object.keys(KINDS) as Prefix[];

/** Columns of `milestone_item` that lead to things. */
export const SUBJECT_COLUMNS = PREFIXES.map((prefix) => KINDS[prefix].column);

/** Names of the types by the prefix of their ids, for the read path. */
export const SUBJECT_TYPES = Object.fromEntries(PREFIXES.map((prefix) => [prefix, SUBJECTS[prefix].name]));

/** Items whose thing is there and still belongs to the thread, with its title and its kind. */
export const ITEMS_SHOWN: Sql = raw(`(
  SELECT i.id, i.milestone_id, i.subject_id, i.why, i.position, s.title, s.kind FROM milestone_item i JOIN milestone im ON im.id = i.milestone_id JOIN fil_rouge f ON f.id = im.fil_rouge_id
  CROSS JOIN LATERAL (${PREFIXES.map((prefix) => {
    const { table, column, belongs, title = 's.title' } = KINDS[prefix];
    return `SELECT ${title} AS title, '${SUBJECTS[prefix].name}' AS kind FROM ${table} s WHERE s.id = i.${column} AND s.deleted_at IS NULL AND ${belongs}`;
  }).join(' UNION ALL ')}) s)`);

/** The column by which a thing that a project does belongs to it. */
const OF_PROJECT: Readonly<Record<Exclude<Prefix, 'project' | 'observation'>, string>> = { event: 'cooperation_project_id', decision: 'project_id', task: 'project_id', document: 'project_id' };

/** More than anybody hangs in an hour; the newest are shown. */
const ADRIFT_AT_MOST = 200;

/** A thing `s` hangs on one of the milestones of a thread. */
const hung = (column: string, thread: Sql): Sql => sql`EXISTS (SELECT 1 FROM milestone_item i JOIN milestone im ON im.id = i.milestone_id WHERE ${raw(`i.${column}`)} = s.id AND im.fil_rouge_id = ${thread})`;

/** What a project does. What was observed of it is not on any way, and never adrift. */
const adriftOfProject = (project: Sql, thread: Sql): Sql[] =>
  (Object.keys(OF_PROJECT) as (keyof typeof OF_PROJECT)[]).map((prefix) => {
    const { table, column } = KINDS[prefix];
    return sql`SELECT s.id, s.created_at FROM ${raw(table)} s WHERE s.deleted_at IS NULL AND ${raw(`s.${OF_PROJECT[prefix]}`)} = ${project} AND NOT ${hung(column, thread)}`;
  });

/** What a network does together: its projects on their way, and events that belong to no project. */
const adriftOfNetwork = (network: Sql, thread: Sql): Sql[] => [
  sql`SELECT s.id, s.created_at FROM cooperation_project s WHERE s.network_id = ${network} AND s.deleted_at IS NULL AND s.stage NOT IN ('CLOSED', 'SET_ASIDE') AND NOT ${hung('project_id', thread)}`,
  sql`SELECT s.id, s.created_at FROM ess_month_event s JOIN ess_month em ON em.id = s.ess_month_id WHERE em.network_id = ${network} AND s.deleted_at IS NULL AND s.cooperation_project_id IS NULL
    AND s.editorial_state <> 'REFUSED' AND s.status <> 'CANCELLED' AND NOT ${hung('event_id', thread)}`,
];

/** Ids of what hangs on none of the milestones of a thread, of a project or of a network. */
export const adriftOf = ({ project, network, thread }: Readonly<Record<'project' | 'network' | 'thread', Sql>>): Sql =>
  sql`(SELECT a.id FROM (${join([...adriftOfProject(project, thread), ...adriftOfNetwork(network, thread)], ' UNION ALL ')} ORDER BY created_at DESC, id DESC LIMIT ${raw(String(ADRIFT_AT_MOST))}) a)`;

/** The kind of a thing by its id; undefined where nothing of its kind hangs on milestones. */
const kindOf = (id: string): (typeof KINDS)[Prefix] | undefined => (Object.hasOwn(KINDS, id.split('_')[0]!) ? KINDS[id.split('_')[0] as Prefix] : undefined);

/** The column that leads to a thing. */
export const columnOf = (subject: string): string => kindOf(subject)!.column;

/** Refuses what is not there, or belongs to another project or network. */
export async function checkSubject(tx: Transaction, thread: FilRouge, subject: string): Promise<void> {
  const kind = kindOf(subject);
  const found = kind ? await tx.query(`SELECT FROM ${kind.table} s, fil_rouge f WHERE f.id = $1 AND s.id = $2 AND s.deleted_at IS NULL AND ${kind.belongs}`, [thread.id, subject]) : [];
  if (found.length === 0) throw refuse('UNKNOWN_REFERENCE', ['subject'], { id: subject });
}
