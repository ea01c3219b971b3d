import { column, extend, list, readType, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { all, sql } from '../../read/sql.js';
import type { ConsentType } from './consent.type.js';
import { personRead, personUpdatable } from './person.read.js';

const person = rowOf('cp');

const consent = readType<ConsentType>('Consent', 'consent', {
  prefix: 'consent',
  visible: (row, at) =>
    sql`EXISTS (SELECT 1 FROM person cp WHERE cp.id = ${row('person_id')} AND cp.erased_at IS NULL AND ${all([personRead.visible!(person, at), personUpdatable(person, at)])} OFFSET 0)`,
  fields: {
    id: column('id'),
    purpose: column('purpose'),
    means: column('means'),
    recordedBy: value((row) => sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('recorded_by')})`),
    givenAt: column('given_at'),
    withdrawnAt: column('withdrawn_at'),
  },
});

export const consentReads = [
  consent,
  extend('Person', {
    consents: list('Consent', { on: (row, target) => sql`${target('person_id')} = ${row('id')}`, orderBy: (target) => sql`${target('given_at')} DESC, ${target('id')} DESC` }),
  }),
];
