import type { Permission } from '../../auth/permissions.js';
import { allowed, memberOf, type Own, ownActor, seesNoPeople } from '../../auth/row-filters.js';
import { column, connection, extend, list, one, readType, reference, type Row, value, worked } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { organisationVisible } from '../organisations/organisation.read.js';
import { OF_PROJECT } from '../own-limits/limit.facts.js';
import { limitFieldsRead } from '../own-limits/limit.read.js';
import { networkCovers, territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import type { CooperationProjectType, ProjectLimitType, ProjectObjectiveType, ProjectPartyType, ProjectStage, StagePassageType } from './project.type.js';
import { setAsideFrom, stageFacts } from './stage.facts.js';
import { messageOfMissing, missingFor, nextStage, type StageFacts } from './stage.rules.js';

const inNetworks = (row: Row) => (networks: Sql): Sql => sql`${row('network_id')} = ANY(${networks})`;

const ownProject = (row: Row) => ({ projects, animated, person }: Own): Sql =>
  sql`${row('id')} = ANY(${projects}) OR EXISTS (SELECT 1 FROM project_party own WHERE own.project_id = ${row('id')} AND (${ownActor(raw('own.actor_id'))({ lieux: animated, person })}))`;

export const projectVisible = (row: Row, at: Position): Sql => all([sql`${row('deleted_at')} IS NULL`, memberOf(at, inNetworks(row))]);

/** A part of a project is read by whoever may read the project. */
export const withProject = (row: Row, at: Position): Sql =>
  sql`EXISTS (SELECT 1 FROM cooperation_project cp WHERE cp.id = ${row('project_id')} AND ${projectVisible(rowOf('cp'), at)})`;

/** The SQL twin of `may` for a part of a project, which names it in `project_id`. */
export const allowedWithProject = (at: Position, permission: Permission, row: Row): Sql => {
  const project = rowOf('pj');
  return sql`EXISTS (SELECT 1 FROM cooperation_project pj WHERE pj.id = ${row('project_id')} AND (${allowed(at, permission, { inNetworks: inNetworks(project), own: ownProject(project) })}))`;
};

const objective = readType<ProjectObjectiveType>('ProjectObjective', 'project_objective', {
  prefix: 'objective',
  visible: withProject,
  fields: { id: column('id'), statement: column('statement') },
});

const limit = readType<ProjectLimitType>('ProjectLimit', 'project_limit', {
  prefix: 'limit',
  visible: withProject,
  fields: limitFieldsRead(OF_PROJECT),
});

const passage = readType<StagePassageType>('StagePassage', 'project_passage', {
  prefix: 'passage',
  visible: withProject,
  fields: {
    id: column('id'),
    from: column('from_stage'),
    to: column('to_stage'),
    at: column('at'),
    reason: column('reason'),
    passedOver: value((row) => sql`to_json(${row('passed_over')})`),
    by: value((row, at) => (seesNoPeople(at) ? sql`NULL` : sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('recorded_by')})`)),
  },
});

/** The actor was deleted. */
const actorGone = (actor: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM lieu ag WHERE ag.id = ${actor} AND ag.deleted_at IS NOT NULL UNION ALL SELECT 1 FROM organisation ag WHERE ag.id = ${actor} AND ag.deleted_at IS NOT NULL
    UNION ALL SELECT 1 FROM person ag WHERE ag.id = ${actor} AND ag.deleted_at IS NOT NULL)`;

export const partyRead = readType<ProjectPartyType>('ProjectParty', 'project_party', {
  prefix: 'party',
  visible: withProject,
  fields: {
    id: column('id'),
    role: column('role'),
    actor: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('actor_id') },
    gone: value((row) => actorGone(row('actor_id'))),
  },
});

const statements = (type: string) =>
  list(type, {
    on: (row, target) => sql`${target('project_id')} = ${row('id')}`,
    orderBy: (target) => sql`${target('position')}, ${target('id')}`,
  });

export const projectRead = readType<CooperationProjectType>('CooperationProject', 'cooperation_project', {
  prefix: 'project',
  visible: projectVisible,
  fields: {
    id: column('id'),
    title: column('title'),
    summary: column('summary'),
    stage: column('stage'),
    setAsideFrom: value(setAsideFrom),
    passages: list('StagePassage', { on: (row, target) => sql`${target('project_id')} = ${row('id')}`, orderBy: (target) => target('id') }),
    limitsDiscussedOn: column('limits_discussed_on'),
    valueSharing: column('value_sharing'),
    network: reference('Network', 'network_id'),
    objectives: statements('ProjectObjective'),
    limits: statements('ProjectLimit'),
    parties: list('ProjectParty', {
      on: (row, target) => sql`${target('project_id')} = ${row('id')}`,
      orderBy: (target) => target('id'),
    }),
    viewerCanUpdate: value((row, at) => allowed(at, 'project:update', { inNetworks: inNetworks(row), own: ownProject(row) })),
    viewerCanDelete: value((row, at) => allowed(at, 'project:delete', { inNetworks: inNetworks(row) })),
    viewerCanOverride: value((row, at) => allowed(at, 'project:override', { inNetworks: inNetworks(row) })),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

const PLACED = { lieu: lieuVisible, organisation: organisationVisible } as const;

/** A party that the viewer may read is in one of the communes. */
const partyWithin = (table: keyof typeof PLACED, project: Row, communes: Sql, at: Position): Sql =>
  sql`EXISTS (SELECT 1 FROM project_party pp JOIN ${raw(table)} a ON a.id = pp.actor_id
    WHERE pp.project_id = ${project('id')} AND a.commune_code IN (${communes}) AND ${PLACED[table](rowOf('a'), at)})`;

/** Filters and orders that every list of cooperation projects offers. */
const projects = {
  filters: {
    network: (target: Row, id: (cast: string) => Sql) => sql`${target('network_id')} = ${id('text')}`,
    ...territoryFiltersBy((target, communes, at) =>
      sql`(${networkCovers(target('network_id'), communes)} OR ${partyWithin('lieu', target, communes, at)} OR ${partyWithin('organisation', target, communes, at)})`),
    stages: (target: Row, stages: (cast: string) => Sql) => sql`${target('stage')} = ANY(${stages('text[]')})`,
    text: textFilter,
    updatedSince: updatedSinceFilter,
  },
  orders: {
    UPDATED_AT_DESC: { keys: [{ value: (row: Row) => row('updated_at'), type: 'timestamptz' }], descending: true },
    TITLE_ASC: { keys: [{ value: (row: Row) => row('title'), type: 'text' }] },
  },
  defaultOrder: 'UPDATED_AT_DESC',
} as const;

export const projectReads = [
  objective,
  limit,
  passage,
  partyRead,
  projectRead,
  extend('CooperationProject', {
    missing: worked<StageFacts, { for?: ProjectStage | null }>(stageFacts, (facts, asked, { locale }) => {
      const to = asked.for ?? nextStage(facts.stage);
      return to ? missingFor(to, facts, locale).map((problem) => messageOfMissing(problem, locale)) : [];
    }),
  }),
  extend('Lieu', {
    cooperationProjects: connection('CooperationProject', {
      ...projects,
      on: (row, target) => sql`${target('id')} IN (SELECT pp.project_id FROM project_party pp WHERE pp.actor_id = ${row('id')})`,
    }),
  }),
  extend('Query', {
    cooperationProject: { ...one('CooperationProject', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    cooperationProjects: connection('CooperationProject', projects),
  }),
];
