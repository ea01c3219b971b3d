import { column, connection, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { withProject } from '../projects/project.read.js';
import { reciprocity } from './reciprocity.read.js';
import type { UsefulEffectType } from './effect.type.js';

export const effectRead = readType<UsefulEffectType>('UsefulEffect', 'useful_effect', {
  prefix: 'effect',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, withProject(row, at)]),
  fields: {
    id: column('id'),
    statement: column('statement'),
    state: column('state'),
    beneficiary: reference('Term', 'beneficiary'),
    sphere: reference('Term', 'sphere'),
    fundamentalNeeds: column('fundamental_needs'),
    expectedBy: list('ProjectParty', {
      from: (row) => sql`(SELECT pp.* FROM effect_party ep JOIN project_party pp ON pp.id = ep.party_id WHERE ep.effect_id = ${row('id')})`,
      on: () => raw('true'),
      orderBy: (target) => target('id'),
    }),
    cooperationProject: reference('CooperationProject', 'project_id'),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

const ofProject = (row: Row, target: Row): Sql => sql`${target('project_id')} = ${row('id')}`;
const inOrder = (target: Row): Sql => target('id');
const observed = (effect: Row): Sql => sql`EXISTS (SELECT 1 FROM observation ob WHERE ob.effect_id = ${effect('id')} AND ob.deleted_at IS NULL)`;

export const effectReads = [
  effectRead,
  extend('CooperationProject', {
    effects: list('UsefulEffect', { on: ofProject, orderBy: inOrder }),
    effectsWithoutObservation: list('UsefulEffect', { on: (row, target) => sql`${ofProject(row, target)} AND NOT ${observed(target)}`, orderBy: inOrder }),
    observationsAskedAt: value((row) => sql`(SELECT er.asked_at FROM effect_reminder er WHERE er.project_id = ${row('id')})`),
    impacts: list('Impact', { on: ofProject, orderBy: inOrder }),
    externalities: list('Externality', { on: ofProject, orderBy: inOrder }),
  }),
  extend('ProjectParty', {
    expectedEffects: list('UsefulEffect', {
      on: (row, target) => sql`${target('id')} IN (SELECT ep.effect_id FROM effect_party ep WHERE ep.party_id = ${row('id')})`,
      orderBy: inOrder,
    }),
    reciprocity,
  }),
  extend('Query', {
    usefulEffect: { ...one('UsefulEffect', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    usefulEffects: connection('UsefulEffect', {
      filters: {
        network: (target, id) => sql`EXISTS (SELECT 1 FROM cooperation_project fp WHERE fp.id = ${target('project_id')} AND fp.network_id = ${id('text')})`,
        cooperationProject: (target, id) => sql`${target('project_id')} = ${id('text')}`,
        stages: (target, stages) => sql`EXISTS (SELECT 1 FROM cooperation_project fp WHERE fp.id = ${target('project_id')} AND fp.stage = ANY(${stages('text[]')}))`,
        states: (target, states) => sql`${target('state')} = ANY(${states('text[]')})`,
        beneficiaries: (target, codes) => sql`${target('beneficiary')} = ANY(SELECT 'BENEFICIARY/' || code FROM unnest(${codes('text[]')}) code)`,
        withoutObservation: (target, without) => sql`${without('boolean')} <> ${observed(target)}`,
      },
      orders: {
        CREATED_AT_DESC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true },
        UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
      },
      defaultOrder: 'CREATED_AT_DESC',
    }),
  }),
];
