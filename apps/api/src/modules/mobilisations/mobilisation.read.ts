import { allowed, actorInNetworks, memberOf, ownActor, seesNoPeople } from '../../auth/row-filters.js';
import { column, connection, type ConnectionField, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, literal, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { isNaturalPerson } from '../organisations/organisation.read.js';
import { allowedToHolder } from '../resources/intent.read.js';
import type { HandoverType, MobilisationType } from './mobilisation.type.js';

/** Holds of the resource that is asked for. */
const ofResource = (row: Row, condition: (resource: Row) => Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM resource mr WHERE mr.id = ${row('resource_id')} AND ${condition(rowOf('mr'))})`;

/** Members of the network that asks, and of those of whoever holds the resource. What people hold and ask for tells of them: who sees no people does not see it. */
export const mobilisationVisible = (row: Row, at: Position): Sql =>
  all([
    any([
      memberOf(at, (networks) => sql`${row('network_id')} = ANY(${networks})`),
      ofResource(row, (resource) => memberOf(at, actorInNetworks(resource('holder_id')))),
    ]),
    seesNoPeople(at) ? sql`NOT ${isNaturalPerson(row('requested_by'))} AND NOT ${ofResource(row, (resource) => isNaturalPerson(resource('holder_id')))}` : null,
  ]);

/** Holds where the viewer answers for whoever holds the resource. */
const holderSide = (row: Row, at: Position): Sql => ofResource(row, (resource) => allowedToHolder(resource, at, 'resource:update'));

const askedByViewer = (row: Row, at: Position): Sql => sql`${row('asked_by')} IS NOT DISTINCT FROM ${at.bind((_, viewer) => viewer.userId ?? '', 'text')}`;

/** The SQL twin of `isAskersSide`: the viewer answers for whoever asks. */
const askersSide = (row: Row, at: Position): Sql =>
  any([
    allowed(at, 'mobilisation:request', { inNetworks: (networks) => sql`${row('network_id')} = ANY(${networks})`, own: ownActor(row('requested_by')) }),
    askedByViewer(row, at),
  ]);

/** Whoever may act for one of the two sides may read the history. */
export const mayActOn = (row: Row, at: Position): Sql => any([holderSide(row, at), askersSide(row, at)]);

const happened = (row: Row, kind: 'OUT' | 'BACK'): Sql => sql`EXISTS (SELECT 1 FROM handover h WHERE h.mobilisation_id = ${row('id')} AND h.kind = ${literal(kind)})`;

const isOut = (row: Row): Sql => sql`${happened(row, 'OUT')} AND NOT ${happened(row, 'BACK')}`;

export const isLate = (row: Row): Sql => sql`(${row('ends_at')} < now() AND ${isOut(row)})`;

/** Somebody has it: it was handed out, or its period is running. */
export const isInUse = (row: Row): Sql => sql`(${row('state')} = 'ACCEPTED' AND (${row('period')} @> now() OR ${isOut(row)}))`;

const answers = (row: Row, at: Position): Sql =>
  any([
    sql`${row('state')} = 'REQUESTED' AND ${holderSide(row, at)}`,
    sql`${row('state')} = 'OTHER_DATES_PROPOSED' AND (${askersSide(row, at)})`,
  ]);

export const nameOf = (actor: Sql): Sql => sql`coalesce((SELECT l.name FROM lieu l WHERE l.id = ${actor}), (SELECT o.name FROM organisation o WHERE o.id = ${actor}), (SELECT p.name FROM person p WHERE p.id = ${actor}), '')`;

const eventOf = (row: Row): Sql => sql`coalesce(${row('event_id')}, (SELECT oc.event_id FROM occurrence oc WHERE oc.id = ${row('occurrence_id')}))`;

const handoverRead = readType<HandoverType>('Handover', 'handover', {
  prefix: 'handover',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM mobilisation hm WHERE hm.id = ${row('mobilisation_id')} AND ${mobilisationVisible(rowOf('hm'), at)})`,
  fields: { id: column('id'), kind: column('kind'), at: column('at'), note: column('note') },
});

export const mobilisationRead = readType<MobilisationType>('Mobilisation', 'mobilisation', {
  prefix: 'mobilisation',
  visible: mobilisationVisible,
  fields: {
    id: column('id'),
    resource: reference('Resource', 'resource_id'),
    resourceTitle: value((row) => sql`(SELECT mr.title FROM resource mr WHERE mr.id = ${row('resource_id')})`),
    requestedBy: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('requested_by') },
    requestedByName: value((row) => nameOf(row('requested_by'))),
    purpose: value((row) => sql`coalesce((SELECT cp.title FROM cooperation_project cp WHERE cp.id = ${row('project_id')}), (SELECT e.title FROM ess_month_event e WHERE e.id = ${eventOf(row)}), '')`),
    cooperationProject: reference('CooperationProject', 'project_id'),
    event: one('EssMonthEvent', (row, target) => sql`${target('id')} = ${eventOf(row)}`),
    occurrence: reference('Occurrence', 'occurrence_id'),
    need: reference('Need', 'need_id'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    quantity: column('quantity'),
    state: column('state'),
    message: column('message'),
    answer: column('answer'),
    answeredAt: column('answered_at'),
    handovers: list('Handover', {
      on: (row, target) => sql`${target('mobilisation_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('kind')} DESC`,
    }),
    late: value(isLate),
    viewerCanAnswer: value(answers),
    viewerCanReconsider: value((row, at) => all([sql`${row('state')} IN ('OTHER_DATES_PROPOSED', 'ACCEPTED') AND NOT ${happened(row, 'OUT')}`, holderSide(row, at)])),
    viewerCanCancel: value((row, at) => all([sql`${row('holds')} AND NOT ${happened(row, 'OUT')}`, askersSide(row, at)])),
    viewerCanHandOver: value((row, at) => all([sql`${row('state')} = 'ACCEPTED'`, mayActOn(row, at)])),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

/** For the event, or for one of its dates. */
const forEvent = (target: Row, event: Sql): Sql =>
  sql`(${target('event_id')} = ${event} OR ${target('occurrence_id')} IN (SELECT oc.id FROM occurrence oc WHERE oc.event_id = ${event}))`;

/** Filters and orders that every list of requests offers. */
const mobilisations: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = {
  filters: {
    network: (target, network) =>
      sql`(${target('network_id')} = ${network('text')} OR ${ofResource(target, (resource) => sql`EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = ${resource('holder_id')} AND na.network_id = ${network('text')})`)})`,
    states: (target, states) => sql`${target('state')} = ANY(${states('text[]')})`,
    resource: (target, id) => sql`${target('resource_id')} = ${id('text')}`,
    project: (target, id) => sql`${target('project_id')} = ${id('text')}`,
    event: (target, id) => forEvent(target, id('text')),
    role: (target, _role, at) => {
      const role = at.decide((args) => (args.filter as { role: string }).role);
      if (role === 'TO_ANSWER') return answers(target, at);
      if (role === 'HELD') return holderSide(target, at);
      const own = { lieux: at.bind((_, viewer) => viewer.lieuIds, 'text[]'), person: at.bind((_, viewer) => viewer.personId ?? '', 'text') };
      return any([askedByViewer(target, at), ownActor(target('requested_by'))(own)]);
    },
    inUse: (target, _wanted, at) => (at.decide((args) => (args.filter as { inUse: boolean }).inUse) ? isInUse(target) : sql`NOT ${isInUse(target)}`),
    from: (target, instant) => sql`${target('ends_at')} > ${instant('timestamptz')}`,
    until: (target, instant) => sql`${target('starts_at')} < ${instant('timestamptz')}`,
  },
  orders: {
    STARTS_AT_ASC: { keys: [{ value: (row) => row('starts_at'), type: 'timestamptz' }] },
    UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
  },
  defaultOrder: 'STARTS_AT_ASC',
};

export const mobilisationReads = [
  handoverRead,
  mobilisationRead,
  extend('Resource', { mobilisations: connection('Mobilisation', { ...mobilisations, on: (row, target) => sql`${target('resource_id')} = ${row('id')}` }) }),
  extend('Need', { mobilisations: connection('Mobilisation', { ...mobilisations, on: (row, target) => sql`${target('need_id')} = ${row('id')}` }) }),
  extend('CooperationProject', { mobilisations: connection('Mobilisation', { ...mobilisations, on: (row, target) => sql`${target('project_id')} = ${row('id')}` }) }),
  extend('EssMonthEvent', { mobilisations: connection('Mobilisation', { ...mobilisations, on: (row, target) => forEvent(target, row('id')) }) }),
  extend('Query', {
    mobilisation: { ...one('Mobilisation', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    mobilisations: connection('Mobilisation', mobilisations),
  }),
];
