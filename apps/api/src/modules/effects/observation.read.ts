import { memberOf } from '../../auth/row-filters.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { column, extend, list, one, readType, reference, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { allowedWithProject } from '../projects/project.read.js';
import type { EvidenceType, ObservationType } from './observation.type.js';

/** What was seen, told and quoted speaks of people: whoever does not see the people of the network, such as a partner's key, does not read it. */
const withEffect = (effect: Sql, at: Position): Sql =>
  sql`EXISTS (SELECT 1 FROM useful_effect we JOIN cooperation_project wp ON wp.id = we.project_id WHERE we.id = ${effect} AND we.deleted_at IS NULL AND wp.deleted_at IS NULL
    AND ${memberOf(at, (networks) => sql`wp.network_id = ANY(${networks})`, 'person:read')})`;

export const observationRead = readType<ObservationType>('Observation', 'observation', {
  prefix: 'observation',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withEffect(row('effect_id'), at)]),
  fields: {
    id: column('id'),
    observedOn: column('observed_on'),
    outcome: column('outcome'),
    narrative: column('narrative'),
    value: column('value'),
    unit: column('unit'),
    evidence: list('Evidence', {
      on: (row, target) => sql`${target('observation_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
    observedBy: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('observed_by') },
    effect: reference('UsefulEffect', 'effect_id'),
    viewerCanUpdate: value((row, at) => sql`EXISTS (SELECT 1 FROM useful_effect we WHERE we.id = ${row('effect_id')} AND ${allowedWithProject(at, 'project:update', rowOf('we'))})`),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const evidenceRead = readType<EvidenceType>('Evidence', 'evidence', {
  prefix: 'evidence',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM observation wo WHERE wo.id = ${row('observation_id')} AND wo.deleted_at IS NULL AND ${withEffect(raw('wo.effect_id'), at)})`,
  fields: { id: column('id'), kind: column('kind'), url: column('url'), text: column('text'), consent: column('consent') },
});

export const observationReads = [
  observationRead,
  evidenceRead,
  extend('UsefulEffect', {
    observations: list('Observation', {
      on: (row, target) => sql`${target('effect_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('observed_on')}, ${target('id')}`,
    }),
  }),
  extend('Query', {
    observation: { ...one('Observation', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
  }),
];
