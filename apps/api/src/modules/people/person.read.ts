import { actorInNetworks, allowed, memberOfActor } from '../../auth/row-filters.js';
import { column, connection, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { inNetworkFilter, networksOf } from '../actors/actor.read.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import { contactOf, contactVisible, isViewer, mayShowMore } from './contact.read.js';
import { Contact } from './contact.type.js';
import type { PersonSkillType, PersonType, SkillType } from './person.type.js';

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

/** Which people the viewer may change. */
export const personUpdatable = (row: Row, at: Position): Sql =>
  all([sql`${row('erased_at')} IS NULL`, allowed(at, 'person:update', { inNetworks: actorInNetworks(row('id')), own: (viewer) => sql`${row('id')} = ${viewer.person}` })]);

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
    email: contactOf(Contact.EMAIL),
    phone: contactOf(Contact.PHONE),
    emailVisibility: value((row, at) => sql`CASE WHEN ${personUpdatable(row, at)} THEN ${row('email_visibility')} END`),
    phoneVisibility: value((row, at) => sql`CASE WHEN ${personUpdatable(row, at)} THEN ${row('phone_visibility')} END`),
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
    viewerCanUpdate: value(personUpdatable),
    viewerCanShowContacts: value(mayShowMore),
    viewerCanDelete: value((row, at) => allowed(at, 'person:delete', { inNetworks: actorInNetworks(row('id')) })),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    erasedAt: column('erased_at'),
  },
});

/** People as far as a contact of theirs can be read, by the column that it stands in. */
export const contactReads = {
  email: { ...personRead, visible: (row: Row, at: Position) => contactVisible(Contact.EMAIL, row, at) },
  phone: { ...personRead, visible: (row: Row, at: Position) => contactVisible(Contact.PHONE, row, at) },
};

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
      on: (_row, target) => sql`${target('erased_at')} IS NULL`,
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
