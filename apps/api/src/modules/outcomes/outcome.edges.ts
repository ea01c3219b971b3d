import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { EventOutcomeType, OccurrenceOutcomeType } from './outcome.type.js';

@Resolver(() => EssMonthEventType)
export class EventOutcomeResolver {
  @FieldResolver(() => EventOutcomeType, { nullable: true, description: 'What became of it, over all of its dates; null where nobody has said so. Members of the network read it.' })
  outcome(): unknown {
    return planned();
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceOutcomeResolver {
  @FieldResolver(() => OccurrenceOutcomeType, { nullable: true, description: 'What became of it; null where nobody has said so. Members of the network read it.' })
  outcome(): unknown {
    return planned();
  }
}
