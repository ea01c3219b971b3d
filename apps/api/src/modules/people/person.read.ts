import { actorInNetworks, allowed, memberOfActor } from '../../auth/row-filters.js';
import { column, connection, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { inNetworkFilter, networksOf } from '../actors/actor.read.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import type { PersonSkillType, PersonType, SkillType } from './person.type.js';

const isViewer = (row: Row, at: Position): Sql =>
  at.decide((_, viewer) => viewer.personId !== null) ? sql`${row('id')} = ${at.bind((_, viewer) => viewer.personId, 'text')}` : raw('false');

const skillLabel = (row: Row, at: Position): Sql =>
  row(`label_${at.decide((args, viewer) => (args.locale === 'en' || (!args.locale && viewer.locale === 'en') ? 'en' : 'fr'))}`);

const skill = readType<SkillType>('Skill', 'skill', {
  prefix: 'skill',
  fields: { id: column('id'), label: value(skillLabel) },
});

const personSkill = readType<PersonSkillType>('PersonSkill', 'person_skill', {
  key: 'skill_id',
  fields: { skill: reference('Skill', 'skill_id'), level: column('level'), willingToShare: column('willing_to_share') },
});

/** The person animates such a lieu, which the viewer may read. */
const animates = (person: Row, lieu: Sql, at: Position): Sql =>
  sql`EXISTS (SELECT 1 FROM lieu_animateur la JOIN lieu l ON l.id = la.lieu_id WHERE la.person_id = ${person('id')} AND ${lieu} AND ${lieuVisible(rowOf('l'), at)})`;

export const personRead = readType<PersonType>('Person', 'person', {
  prefix: 'person',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, any([memberOfActor(at, row('id'), 'person:read'), isViewer(row, at)])]),
  fields: {
    id: column('id'),
    name: column('name'),
    presentation: column('presentation'),
    lieux: list('Lieu', {
      on: (row, target) => sql`${target('id')} IN (SELECT la.lieu_id FROM lieu_animateur la WHERE la.person_id = ${row('id')})`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
    skills: list('PersonSkill', {
      on: (row, target) => sql`${target('person_id')} = ${row('id')}`,
      orderBy: (target) => sql`(SELECT s.label_fr FROM skill s WHERE s.id = ${target('skill_id')})`,
    }),
    networks: networksOf,
    hasAccount: value((row) => sql`${row('user_id')} IS NOT NULL`),
    isViewer: value(isViewer),
    viewerCanUpdate: value((row, at) =>
      allowed(at, 'person:update', { inNetworks: actorInNetworks(row('id')), own: (viewer) => sql`${row('id')} = ${viewer.person}` }),
    ),
    viewerCanDelete: value((row, at) => allowed(at, 'person:delete', { inNetworks: actorInNetworks(row('id')) })),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const personReads = [
  skill,
  personSkill,
  personRead,
  extend('Lieu', {
    animateurs: list('Person', {
      on: (row, target) => sql`${target('id')} IN (SELECT la.person_id FROM lieu_animateur la WHERE la.lieu_id = ${row('id')})`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
  }),
  extend('Query', {
    skills: list('Skill', { on: () => sql`true`, orderBy: (target) => target('label_fr') }),
    person: { ...one('Person', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    people: connection('Person', {
      filters: {
        network: inNetworkFilter,
        ...territoryFiltersBy((target, communes, at) => animates(target, sql`l.commune_code IN (${communes})`, at)),
        text: textFilter,
        updatedSince: updatedSinceFilter,
        skills: (target, ids) => sql`EXISTS (SELECT 1 FROM person_skill ps WHERE ps.person_id = ${target('id')} AND ps.skill_id = ANY(${ids('text[]')}))`,
        lieux: (target, ids, at) => animates(target, sql`l.id = ANY(${ids('text[]')})`, at),
      },
      orders: {
        NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] },
        UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
      },
      defaultOrder: 'NAME_ASC',
    }),
  }),
];
