import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { DateScalar, JsonScalar } from '../../shared/scalars.js';
import { EssMonthType } from '../ess-month/ess-month.type.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { FreeSlotsArgs, WarningsArgs } from './warning.input.js';
import { FreeSlotType, RuleSeverityType, WarningType } from './warning.type.js';

const WarningConnection = connectionOf('Warning', () => WarningType);

@Resolver(() => EssMonthType)
export class MonthWarningsResolver {
  @FieldResolver(() => WarningConnection, { nullable: true, description: 'What is worth a look, the gravest first. Members of the network see it; null for others.' })
  warnings(@Args() _args: WarningsArgs): unknown {
    return planned();
  }

  @FieldResolver(() => [DateScalar], { nullable: true, description: 'Days of the month on which nothing is planned. Members of the network see them; null for others.' })
  emptyDays(): unknown {
    return planned();
  }

  @FieldResolver(() => [RuleSeverityType], { nullable: true, description: 'How grave each rule is in this month. Members of the network see it; null for others.' })
  ruleSeverities(): unknown {
    return planned();
  }

  @FieldResolver(() => JsonScalar, {
    nullable: true,
    description: 'All that the rules of planning ask about the month, as `PlannedMonth` of the package @essaim/planning, with the `labels` of audiences and themes, so that a client can work out by the same rules what a move would lead to. Members of the network see it; null for others.',
  })
  planningFacts(): unknown {
    return planned();
  }
}

@Resolver(() => EssMonthEventType)
export class EventWarningsResolver {
  @FieldResolver(() => [WarningType], { nullable: true, description: 'What of the month is worth a look and concerns it, the gravest first. Members of the network see it; null for others.' })
  warnings(): unknown {
    return planned();
  }
}

@Resolver(() => OccurrenceType)
export class OccurrenceSlotsResolver {
  @FieldResolver(() => [FreeSlotType], { nullable: true, description: 'The best times and rooms for it from now on, one a day, with what speaks for them. Members of the network see them; null for others.' })
  freeSlots(@Args() _args: FreeSlotsArgs): unknown {
    return planned();
  }
}
