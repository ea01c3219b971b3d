import { type AnyField, column, worked } from '../../read/fields.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { limitFacts, type Scope } from './limit.facts.js';
import { type LimitFacts, warningsOf } from './limit.rules.js';

/** The fields of a limit, whoever sets it. */
export const limitFieldsRead = (scope: Scope) => ({
  id: column('id'),
  statement: column('statement'),
  kind: column('kind'),
  threshold: column('threshold'),
  unit: column('unit'),
  holder: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('holder_id') } as AnyField,
  warnings: worked<LimitFacts | null>(limitFacts(scope), (facts, _args, { locale }) => (facts ? warningsOf(facts, locale) : [])),
});
