import type { Rule, Severity } from '@essaim/planning/rules';
import type { PlannedEvent, PlannedLieu, PlannedVolunteer, PromisedResource } from '@essaim/planning/month';
import { memberOf, seesNoPeople } from '../../auth/row-filters.js';
import type { Expression, Row, SharedFacts } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { beyondWeeksOf, inWeeksOf, onBoardOf } from '../ess-month/month.weeks.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { isNaturalPerson } from '../organisations/organisation.read.js';
import { nameOfActor } from '../organisations/name-of-actor.js';
import { resourceRead } from '../resources/resource.read.js';

/** What the statement gathers of a month for the rules of planning, as the viewer may read it. */
export interface MonthFacts {
  id: string;
  network: string;
  startsOn: string;
  endsOn: string;
  lieux: (Omit<PlannedLieu, 'publicHolidays'> & { departement: string | null })[];
  /** Organisers and volunteers whom the viewer may read. */
  actors: Record<string, { name: string; natural: boolean }>;
  events: Record<string, Omit<PlannedEvent, 'people'> & { organisers: string[]; proposedBy: string | null }>;
  occurrences: { id: string; startsAt: string | null; endsAt: string | null; lieu: string | null; room: string | null; place: { label: string; commune: string | null; hasAddress: boolean } | null; event: string; volunteers: Omit<PlannedVolunteer, 'name'>[] }[];
  /** Of each event with dates beyond the weeks of the month: how many, and the first. */
  beyond: { event: string; count: number; first: { id: string; startsAt: string; endsAt: string; zone: string | null } }[];
  promises: PromisedResource[];
  /** Communes in which the network has a lieu. */
  communes: Record<string, string>;
  severities: Partial<Record<Rule, Severity>>;
  overrides: OverrideFacts[];
  /** Audiences and themes in the language of the viewer. */
  labels: Record<string, string>;
}

/** A warning that was accepted, and what it was about. */
export interface OverrideFacts {
  rule: Rule;
  occurrence: string | null;
  other: string | null;
  event: string | null;
  resource: string | null;
  day: string | null;
  commune: string | null;
  facts: Record<string, string | number>;
  reason: string;
  at: string;
  /** Id of the person. */
  by: string | null;
  byName: string | null;
}

const list = (rows: Sql): Sql => sql`coalesce((SELECT json_agg(x) FROM (${rows}) x), '[]'::json)`;
const byKey = (rows: Sql): Sql => sql`coalesce((SELECT json_object_agg(x.key, x.value) FROM (${rows}) x), '{}'::json)`;
const codes = (table: string, owner: Sql, column: string, listName: string): Sql =>
  sql`ARRAY(SELECT split_part(j.term_id, '/', 2) FROM ${raw(table)} j WHERE j.${raw(column)} = ${owner} AND starts_with(j.term_id, ${raw(`'${listName}/'`)}) ORDER BY 1)`;

/** Lieux of the network, and those at which something of the month takes place. */
const lieux = (month: Row, at: Position): Sql => list(sql`
  SELECT l.id, l.name, l.time_zone AS "timeZone", CASE WHEN l.latitude IS NOT NULL THEN json_build_object('latitude', l.latitude, 'longitude', l.longitude) END AS coordinates,
    l.commune_code AS commune, (SELECT c.departement_code FROM commune c WHERE c.code = l.commune_code) AS departement, l.opening_hours AS "openingHours",
    btrim(coalesce(l.street, '')) <> '' OR l.postal_code IS NOT NULL OR l.commune_code IS NOT NULL AS "hasAddress", ${codes('lieu_term', raw('l.id'), 'lieu_id', 'ACCESSIBILITY')} AS accessibility,
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'shareable', r.shareable) ORDER BY r.position, r.id) FROM room r WHERE r.lieu_id = l.id AND r.deleted_at IS NULL), '[]') AS rooms
  FROM lieu l WHERE ${lieuVisible(rowOf('l'), at)} AND (l.id IN (SELECT na.actor_id FROM network_actor na WHERE na.network_id = ${month('network_id')})
    OR l.id IN (SELECT o.lieu_id FROM occurrence o WHERE o.ess_month_id = ${month('id')} AND o.deleted_at IS NULL)) ORDER BY l.name, l.id`);

const eventsOf = (month: Row): Sql => sql`ess_month_event e WHERE e.ess_month_id = ${month('id')} AND e.deleted_at IS NULL`;

const actors = (month: Row, at: Position): Sql => byKey(sql`
  SELECT a.id AS key, json_build_object('name', a.name, 'natural', a.is_natural) AS value FROM (
    SELECT d.actor_id AS id, ${nameOfActor(raw('d.actor_id'), at)} AS name, ${isNaturalPerson(raw('d.actor_id'))} AS is_natural
    FROM (SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id IN (SELECT e.id FROM ${eventsOf(month)})
      UNION SELECT vo.person_id FROM volunteer_slot s JOIN volunteer vo ON vo.slot_id = s.id WHERE s.deleted_at IS NULL AND s.event_id IN (SELECT e.id FROM ${eventsOf(month)})) d) a
  WHERE ${all([raw('a.name IS NOT NULL'), seesNoPeople(at) ? raw('NOT a.is_natural') : null])}`);

const events = (month: Row): Sql => byKey(sql`
  SELECT e.id AS key, json_build_object('id', e.id, 'title', e.title, 'editorialState', e.editorial_state, 'status', e.status, 'attendanceMode', e.attendance_mode,
    'audiences', ${codes('event_term', raw('e.id'), 'event_id', 'AUDIENCE')}, 'themes', ${codes('event_term', raw('e.id'), 'event_id', 'THEME')},
    'accessibility', ${codes('event_term', raw('e.id'), 'event_id', 'ACCESSIBILITY')}, 'expectedAttendance', e.expected_attendance, 'hasPrice', e.price IS NOT NULL,
    'hasDescription', e.summary IS NOT NULL OR e.description IS NOT NULL, 'proposedBy', e.proposed_by,
    'organisers', ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id ORDER BY eo.position, eo.actor_id)) AS value
  FROM ${eventsOf(month)}`);

const occurrences = (month: Row): Sql => list(sql`
  SELECT o.id, o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.lieu_id AS lieu, o.room_id AS room, o.event_id AS event,
    CASE WHEN o.place_label IS NOT NULL THEN json_build_object('label', o.place_label, 'commune', o.place_commune_code, 'hasAddress', o.place_street IS NOT NULL OR o.place_commune_code IS NOT NULL) END AS place,
    coalesce((SELECT json_agg(json_build_object('id', vo.person_id, 'from', extract(epoch FROM s.starts_at - o.starts_at) / 60, 'until', extract(epoch FROM s.ends_at - o.starts_at) / 60) ORDER BY s.starts_at, s.id, vo.person_id)
      FROM volunteer_slot s JOIN volunteer vo ON vo.slot_id = s.id WHERE s.occurrence_id = o.id AND s.deleted_at IS NULL AND o.starts_at IS NOT NULL), '[]') AS volunteers
  FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id AND e.deleted_at IS NULL
  WHERE o.ess_month_id = ${month('id')} AND o.deleted_at IS NULL AND ${onBoardOf(month, rowOf('o'))} ORDER BY o.starts_at NULLS LAST, o.id`);

/** The first date of each event beyond the weeks of the month, with how many there are. */
export const beyond = (month: Row): Sql => sql`
  SELECT DISTINCT ON (o.event_id) o.id, o.event_id, o.starts_at, o.ends_at, o.lieu_id, count(*) OVER (PARTITION BY o.event_id) AS count
  FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id AND e.deleted_at IS NULL
  WHERE o.ess_month_id = ${month('id')} AND o.deleted_at IS NULL AND ${beyondWeeksOf(month, rowOf('o'))} ORDER BY o.event_id, o.starts_at, o.id`;

const beyondAtLieux = (month: Row, at: Position): Sql => list(sql`
  SELECT b.event_id AS event, b.count, json_build_object('id', b.id, 'startsAt', b.starts_at, 'endsAt', b.ends_at, 'zone', (SELECT l.time_zone FROM lieu l WHERE l.id = b.lieu_id AND ${lieuVisible(rowOf('l'), at)})) AS first
  FROM (${beyond(month)}) b ORDER BY b.starts_at, b.id`);

/** A promise that meets dates of its event beyond the weeks of the month, and none in them, is for none in them. */
const onlyBeyond = (month: Row, event: Sql): Sql => {
  const met = (holds: Sql): Sql => sql`EXISTS (SELECT 1 FROM occurrence o WHERE o.event_id = ${event} AND o.deleted_at IS NULL AND o.starts_at < upper(m.period) AND o.ends_at > lower(m.period) AND ${holds})`;
  return sql`${met(beyondWeeksOf(month, rowOf('o')))} AND NOT ${met(inWeeksOf(month, rowOf('o')))}`;
};

/** What is promised of resources that events of the month count on, to them and to others, and how many of each there are. */
const promises = (month: Row, at: Position): Sql => {
  const event = sql`coalesce(m.event_id, (SELECT o.event_id FROM occurrence o WHERE o.id = m.occurrence_id))`;
  const ours = sql`${event} IN (SELECT e.id FROM ${eventsOf(month)})`;
  return list(sql`
    SELECT r.id AS resource, r.title, resource_capacity(r.quantity, r.nature)::float8 AS quantity, m.quantity::float8 AS promised, lower(m.period) AS "startsAt", upper(m.period) AS "endsAt",
      CASE WHEN ${ours} THEN ${event} END AS event, CASE WHEN ${ours} THEN m.occurrence_id END AS occurrence
    FROM resource r JOIN mobilisation m ON m.resource_id = r.id
    WHERE m.holds AND NOT isempty(m.period) AND resource_capacity(r.quantity, r.nature) IS NOT NULL AND ${resourceRead.visible!(rowOf('r'), at)}
      AND r.id IN (SELECT m.resource_id FROM mobilisation m WHERE m.holds AND ${ours})
      AND NOT (${ours} AND m.occurrence_id IS NULL AND ${onlyBeyond(month, event)})
      AND (${ours} OR m.period && tstzrange(${month('starts_on')}::timestamptz - interval '31 days', ${month('ends_on')}::timestamptz + interval '32 days'))
    ORDER BY r.title, r.id, m.starts_at, m.id`);
};

const communes = (month: Row, at: Position): Sql => byKey(sql`
  SELECT DISTINCT c.code AS key, c.name AS value FROM network_actor na JOIN lieu l ON l.id = na.actor_id JOIN commune c ON c.code = l.commune_code
  WHERE na.network_id = ${month('network_id')} AND ${lieuVisible(rowOf('l'), at)}`);

export const severities = (month: Row): Sql => byKey(sql`SELECT s.rule AS key, s.severity AS value FROM ess_month_rule s WHERE s.ess_month_id = ${month('id')}`);

const overrides = (month: Row, at: Position): Sql => list(sql`
  SELECT w.rule, w.occurrence_id AS occurrence, w.other_occurrence_id AS other, w.event_id AS event, w.resource_id AS resource, w.day, w.commune_code AS commune, w.facts, w.reason, w.overridden_at AS at,
    ${seesNoPeople(at) ? raw('NULL') : raw('(SELECT p.id FROM person p WHERE p.user_id = w.overridden_by AND p.deleted_at IS NULL)')} AS by,
    ${seesNoPeople(at) ? raw('NULL') : raw('(SELECT u.name FROM app_user u WHERE u.id = w.overridden_by)')} AS "byName"
  FROM warning_override w WHERE w.ess_month_id = ${month('id')} AND w.ended_at IS NULL`);

const labels = (at: Position): Sql => byKey(sql`SELECT t.code AS key, t.${raw(at.decide((_, { locale }) => (locale === 'en' ? 'label_en' : 'label_fr')))} AS value FROM term t WHERE t.list IN ('AUDIENCE', 'THEME')`);

/** Holds for members of the network: warnings are theirs. */
export const isMember = (month: Row, at: Position): Sql => memberOf(at, (networks) => sql`${month('network_id')} = ANY(${networks})`);

/** All that the rules of planning ask about a month, as `MonthFacts`; null for whoever is no member of its network. */
export const monthFacts: Expression = (month, at) => sql`CASE WHEN ${isMember(month, at)} THEN json_build_object(
  'id', ${month('id')}, 'network', ${month('network_id')}, 'startsOn', ${month('starts_on')}, 'endsOn', ${month('ends_on')},
  'lieux', ${lieux(month, at)}, 'actors', ${actors(month, at)}, 'events', ${events(month)}, 'occurrences', ${occurrences(month)}, 'beyond', ${beyondAtLieux(month, at)}, 'promises', ${promises(month, at)},
  'communes', ${communes(month, at)}, 'severities', ${severities(month)}, 'overrides', ${overrides(month, at)}, 'labels', ${labels(at)}) END`;

/** The facts of the month that a row belongs to, for whoever asks in one statement. */
export const factsOfMonth: SharedFacts = { table: 'ess_month', facts: monthFacts };
