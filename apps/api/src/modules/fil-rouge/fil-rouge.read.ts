import { allowed, memberOf } from '../../auth/row-filters.js';
import { column, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { any, raw, type Sql, sql } from '../../read/sql.js';
import { allowedWithProject, withProject } from '../projects/project.read.js';
import type { FilRougeType, MilestoneItemType, MilestoneType } from './fil-rouge.type.js';
import { linkOpen } from './link-open.js';
import { adriftOf, ITEMS_SHOWN, SUBJECT_TYPES } from './milestone-subject.js';

/** Members of a network read its thread; whoever reads a project, that of the project. */
const threadVisible = (row: Row, at: Position): Sql =>
  any([
    sql`EXISTS (SELECT 1 FROM network tn WHERE tn.id = ${row('network_id')} AND tn.deleted_at IS NULL AND ${memberOf(at, (networks) => sql`tn.id = ANY(${networks})`)})`,
    withProject(row, at),
  ]);

const mayUpdate = (row: Row, at: Position): Sql =>
  any([allowed(at, 'network:update', { inNetworks: (networks) => sql`${row('network_id')} = ANY(${networks})` }), allowedWithProject(at, 'project:update', row)]);

const milestoneVisible = (row: Row, at: Position): Sql => sql`EXISTS (SELECT 1 FROM fil_rouge th WHERE th.id = ${row('fil_rouge_id')} AND (${threadVisible(rowOf('th'), at)}))`;

const item = readType<MilestoneItemType>('MilestoneItem', 'milestone_item', {
  prefix: 'milestoneitem',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM milestone mi WHERE mi.id = ${row('milestone_id')} AND ${milestoneVisible(rowOf('mi'), at)})`,
  fields: {
    id: column('id'),
    why: column('why'),
    subject: { kind: 'any', types: SUBJECT_TYPES, id: (row) => row('subject_id') },
  },
});

const milestone = readType<MilestoneType>('Milestone', 'milestone', {
  prefix: 'milestone',
  visible: milestoneVisible,
  fields: {
    id: column('id'),
    title: column('title'),
    startsOn: column('starts_on'),
    done: column('done'),
    phase: column('phase'),
    items: list('MilestoneItem', {
      from: () => ITEMS_SHOWN,
      on: (row, target) => sql`${target('milestone_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
  },
});

export const filRougeRead = readType<FilRougeType>('FilRouge', 'fil_rouge', {
  prefix: 'filrouge',
  visible: threadVisible,
  fields: {
    id: column('id'),
    sentence: column('sentence'),
    milestones: list('Milestone', {
      on: (row, target) => sql`${target('fil_rouge_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
    adrift: {
      kind: 'anyList',
      types: SUBJECT_TYPES,
      from: (row) => adriftOf({ project: row('project_id'), network: row('network_id'), thread: row('id') }),
      on: () => raw('true'),
      id: (target) => target('id'),
      orderBy: (target) => target('id'),
    },
    cooperationProject: reference('CooperationProject', 'project_id'),
    network: reference('Network', 'network_id'),
    shareToken: value((row, at) => sql`CASE WHEN ${linkOpen(row)} AND (${mayUpdate(row, at)}) THEN ${row('share_token')} END`),
    sharedUntil: value((row, at) => sql`CASE WHEN ${linkOpen(row)} AND (${mayUpdate(row, at)}) THEN ${row('shared_until')} END`),
    viewerCanUpdate: value((row, at) => sql`coalesce(${mayUpdate(row, at)}, false)`),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

/** The milestone of the project's own thread on which a thing hangs. */
const milestoneThrough = (key: string, project: (row: Row) => Sql = (row) => row('project_id')) =>
  one('Milestone', (row, target) => sql`${target('id')} = (SELECT hi.milestone_id FROM milestone_item hi JOIN milestone hm ON hm.id = hi.milestone_id JOIN fil_rouge hf ON hf.id = hm.fil_rouge_id
    WHERE ${raw(`hi.${key}`)} = ${row('id')} AND hf.project_id = ${project(row)} ORDER BY hi.id LIMIT 1)`);

export const filRougeReads = [
  item,
  milestone,
  filRougeRead,
  extend('CooperationProject', { filRouge: one('FilRouge', (row, target) => sql`${target('project_id')} = ${row('id')}`) }),
  extend('Network', { filRouge: one('FilRouge', (row, target) => sql`${target('network_id')} = ${row('id')}`) }),
  extend('Query', { filRouge: { ...one('FilRouge', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('Decision', { milestone: milestoneThrough('decision_id') }),
  extend('CooperationTask', { milestone: milestoneThrough('task_id') }),
  extend('CooperationDocument', { milestone: milestoneThrough('document_id') }),
  extend('Observation', { milestone: milestoneThrough('observation_id', (row) => sql`(SELECT we.project_id FROM useful_effect we WHERE we.id = ${row('effect_id')})`) }),
];
