import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { eventRead } from '../ess-month/event.read.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { photoRead } from '../photos/photo.read.js';
import { resourceRead } from '../resources/resource.read.js';
import type { ActivitySubjectType } from './activity.type.js';

interface Subject {
  type: keyof typeof ActivitySubjectType;
  /** Rows of it: its table, aliased `s`, and what it is joined to. */
  from: string;
  /** The project that it belongs to. */
  project?: string;
  /** What it is called, where it is not deleted. */
  name: (at: Position) => Sql;
  /** Which of them the viewer may read, where that does not follow from the project. */
  visible?: (at: Position) => Sql;
}

const ACTORS = [lieuRead, organisationRead, personRead];

/** The name of an actor, as far as the viewer may read it. */
const actorName = (id: Sql, at: Position): Sql =>
  sql`coalesce(${join(ACTORS.map(({ table, visible }) => sql`(SELECT sa.name FROM ${raw(table)} sa WHERE ${all([sql`sa.id = ${id}`, visible!(rowOf('sa'), at)])})`), ', ')})`;

const present = (column: string) => (): Sql => sql`CASE WHEN s.deleted_at IS NULL THEN s.${raw(column)} END`;

/** What belongs to a project, by the prefix of ids. All of it is read by whoever reads the project, where nothing else is said. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  project: { type: 'PROJECT', from: 'cooperation_project s', project: 's.id', name: present('title') },
  party: { type: 'PARTY', from: 'project_party s', name: (at) => actorName(raw('s.actor_id'), at) },
  commitment: { type: 'COMMITMENT', from: 'commitment s', name: () => raw('s.statement') },
  effect: { type: 'EFFECT', from: 'useful_effect s', name: present('statement') },
  impact: { type: 'IMPACT', from: 'impact s', name: present('statement') },
  externality: { type: 'EXTERNALITY', from: 'externality s', name: present('statement') },
  observation: { type: 'OBSERVATION', from: 'observation s JOIN useful_effect se ON se.id = s.effect_id', project: 'se.project_id', name: () => raw('CASE WHEN se.deleted_at IS NULL THEN se.statement END') },
  photo: {
    type: 'PHOTO',
    from: 'photo s JOIN observation so ON so.id = s.subject_id JOIN useful_effect se ON se.id = so.effect_id',
    project: 'se.project_id',
    name: () => raw('CASE WHEN se.deleted_at IS NULL THEN se.statement END'),
    visible: (at) => photoRead.visible!(rowOf('s'), at),
  },
  decision: { type: 'DECISION', from: 'decision s', name: present('title') },
  task: { type: 'TASK', from: 'cooperation_task s', name: present('title') },
  document: { type: 'DOCUMENT', from: 'cooperation_document s', name: present('title') },
  mobilisation: {
    type: 'MOBILISATION',
    from: 'mobilisation s',
    name: (at) => sql`(SELECT sr.title FROM resource sr WHERE ${all([raw('sr.id = s.resource_id'), resourceRead.visible!(rowOf('sr'), at)])})`,
  },
  filrouge: { type: 'FIL_ROUGE', from: 'fil_rouge s', name: () => raw(`nullif(s.sentence, '')`) },
  milestone: { type: 'MILESTONE', from: 'milestone s JOIN fil_rouge sf ON sf.id = s.fil_rouge_id', project: 'sf.project_id', name: () => raw('s.title') },
  event: { type: 'EVENT', from: 'ess_month_event s', project: 's.cooperation_project_id', name: () => raw('s.title'), visible: (at) => eventRead.visible!(rowOf('s'), at) },
};

/** Ids of all that belongs to a project, of what the viewer may read. */
export const subjectsOf = (project: Sql, at: Position): Sql =>
  join(Object.values(SUBJECTS).map(({ from, project: owner = 's.project_id', visible }) => sql`SELECT s.id FROM ${raw(from)} WHERE ${all([sql`${raw(owner)} = ${project}`, visible?.(at)])}`), ' UNION ALL ');

const byPrefix = (id: Sql, branch: (subject: Subject) => Sql): Sql =>
  sql`CASE split_part(${id}, '_', 1) ${join(Object.entries(SUBJECTS).map(([prefix, subject]) => sql`WHEN ${literal(prefix)} THEN ${branch(subject)}`), ' ')} END`;

export const typeOf = (id: Sql): Sql => byPrefix(id, ({ type }) => literal(type));
export const nameOf = (id: Sql, at: Position): Sql => byPrefix(id, ({ from, name }) => sql`(SELECT ${name(at)} FROM ${raw(from)} WHERE s.id = ${id})`);
