import { badUserInput } from '../../read/errors.js';
import { column, extend, list, readType, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import type { ResourceAvailabilityType, ResourceHoldingType } from './availability.type.js';
import { isInUse, isLate, mobilisationVisible, nameOf } from './mobilisation.read.js';

const DAY = 86_400_000;
const DAYS_AT_MOST = 400;

/** @throws BAD_USER_INPUT where the period is none that a calendar shows. */
function checkPeriod(at: Position): void {
  at.decide((args) => {
    const { from, until } = args as { from: Date; until: Date };
    const length = until.getTime() - from.getTime();
    if (length <= 0 || length > DAYS_AT_MOST * DAY) throw badUserInput(`"until" must come after "from", by ${DAYS_AT_MOST} days at most.`);
    return true;
  });
}

const availabilityRead = readType<ResourceAvailabilityType>('ResourceAvailability', 'resource_availability', {
  fields: { startsAt: column('starts_at'), endsAt: column('ends_at'), remaining: column('remaining') },
});

const holdingRead = readType<ResourceHoldingType>('ResourceHolding', 'mobilisation', {
  visible: mobilisationVisible,
  fields: {
    actor: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('requested_by') },
    actorName: value((row) => nameOf(row('requested_by'))),
    until: column('ends_at'),
    quantity: column('quantity'),
    late: value(isLate),
  },
});

export const availabilityReads = [
  availabilityRead,
  holdingRead,
  extend('Resource', {
    availability: list('ResourceAvailability', {
      from: (row, at) => {
        checkPeriod(at);
        return sql`resource_availability(${row('id')}, ${at.argument('from', 'timestamptz')}, ${at.argument('until', 'timestamptz')})`;
      },
      on: () => raw('true'),
      orderBy: (target) => target('starts_at'),
    }),
    heldBy: list('ResourceHolding', {
      on: (row, target) => sql`${target('resource_id')} = ${row('id')} AND ${isInUse(target)}`,
      orderBy: (target) => sql`${target('ends_at')}, ${target('id')}`,
    }),
  }),
];
