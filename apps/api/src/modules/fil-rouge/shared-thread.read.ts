import { column, extend, list, one, readType, value } from '../../read/fields.js';
import { sql } from '../../read/sql.js';
import { linkOpen } from './link-open.js';
import { ITEMS_SHOWN } from './milestone-subject.js';
import type { SharedThread, SharedThreadItem, SharedThreadMilestone } from './shared-thread.type.js';

/** Reached from a thread with its token alone: no ids, so that nothing else is found by them. */
const item = readType<SharedThreadItem>('SharedThreadItem', 'milestone_item', {
  fields: { kind: column('kind'), title: column('title'), why: column('why') },
});

const milestone = readType<SharedThreadMilestone>('SharedThreadMilestone', 'milestone', {
  fields: {
    title: column('title'),
    startsOn: column('starts_on'),
    done: column('done'),
    phase: column('phase'),
    items: list('SharedThreadItem', {
      from: () => ITEMS_SHOWN,
      on: (row, target) => sql`${target('milestone_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
  },
});

/** Anybody who has the token, whatever they may read besides. */
const thread = readType<SharedThread>('SharedThread', 'fil_rouge', {
  visible: (row) => sql`${linkOpen(row)}
    AND NOT EXISTS (SELECT 1 FROM cooperation_project cp WHERE cp.id = ${row('project_id')} AND cp.deleted_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM network n WHERE n.id = coalesce(${row('network_id')}, (SELECT cp.network_id FROM cooperation_project cp WHERE cp.id = ${row('project_id')})) AND n.deleted_at IS NULL)`,
  fields: {
    title: value((row) => sql`coalesce((SELECT cp.title FROM cooperation_project cp WHERE cp.id = ${row('project_id')}), (SELECT n.name FROM network n WHERE n.id = ${row('network_id')}))`),
    networkName: value((row) => sql`(SELECT n.name FROM network n WHERE n.id = coalesce(${row('network_id')}, (SELECT cp.network_id FROM cooperation_project cp WHERE cp.id = ${row('project_id')})))`),
    sentence: column('sentence'),
    milestones: list('SharedThreadMilestone', {
      on: (row, target) => sql`${target('fil_rouge_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
  },
});

export const sharedThreadReads = [
  item,
  milestone,
  thread,
  extend('Query', { sharedThread: { ...one('SharedThread', (_row, target, at) => sql`${target('share_token')} = ${at.argument('token', 'text')}`), root: true } }),
];
