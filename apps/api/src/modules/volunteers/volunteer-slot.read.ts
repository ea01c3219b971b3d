import { allowed } from '../../auth/row-filters.js';
import { column, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, type Sql, sql } from '../../read/sql.js';
import { allowedWithEvent, eventInNetworks, eventOfMembers } from '../ess-month/event.read.js';
import type { EventVolunteersType, VolunteerSlotType } from './volunteer-slot.type.js';

/** Where the clocks are that slots of an event `e` are told by: at the first of its dates. */
export const ZONE_OF_EVENT = `coalesce((SELECT l.time_zone FROM occurrence o JOIN lieu l ON l.id = o.lieu_id WHERE o.event_id = e.id AND o.deleted_at IS NULL ORDER BY o.starts_at LIMIT 1), 'Europe/Paris')`;

const visible = (row: Row, at: Position): Sql => all([sql`${row('deleted_at')} IS NULL`, eventOfMembers(row('event_id'), at)]);

export const volunteerSlotRead = readType<VolunteerSlotType>('VolunteerSlot', 'volunteer_slot', {
  prefix: 'slot',
  visible,
  fields: {
    id: column('id'),
    title: column('title'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    minimum: column('minimum'),
    maximum: column('maximum'),
    event: reference('EssMonthEvent', 'event_id'),
    occurrence: reference('Occurrence', 'occurrence_id'),
    viewerCanUpdate: value((row, at) => allowedWithEvent(at, 'event:update', row)),
    viewerCanSign: value((row, at) => allowed(at, 'volunteer:sign', { inNetworks: eventInNetworks(row) })),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

const count = (slot: Row): Sql => sql`(SELECT count(*)::int FROM volunteer vc WHERE vc.slot_id = ${slot('id')})`;

const eventVolunteers = readType<EventVolunteersType>('EventVolunteers', 'volunteer_slot', {
  key: 'id',
  visible,
  fields: {
    slot: one('VolunteerSlot', (row, target) => sql`${target('id')} = ${row('id')}`),
    people: list('Person', {
      from: (row) => sql`(SELECT pe.*, vo.created_at AS put_down_at FROM volunteer vo JOIN person pe ON pe.id = vo.person_id WHERE vo.slot_id = ${row('id')})`,
      on: () => sql`true`,
      orderBy: (target) => sql`${target('put_down_at')}, ${target('id')}`,
    }),
    count: value(count),
    missing: value((row) => sql`greatest(0, ${row('minimum')} - ${count(row)})`),
    mine: value((row, at) => sql`EXISTS (SELECT 1 FROM volunteer vm WHERE vm.slot_id = ${row('id')} AND vm.person_id = ${at.bind((_, viewer) => viewer.personId, 'text')})`),
  },
});

export const volunteerReads = [
  volunteerSlotRead,
  eventVolunteers,
  extend('Query', { volunteerSlot: { ...one('VolunteerSlot', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('EssMonthEvent', {
    volunteers: list('EventVolunteers', { on: (row, target) => sql`${target('event_id')} = ${row('id')}`, orderBy: (target) => sql`${target('starts_at')}, ${target('id')}` }),
  }),
];
