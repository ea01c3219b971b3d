import { Args, FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { NeedsArgs } from '../resources/need.input.js';
import { NeedType } from '../resources/need.type.js';
import { NeedConnection } from '../resources/resource.edges.js';

@Resolver(() => EssMonthEventType)
export class EventNeedsResolver {
  @FieldResolver(() => NeedConnection, { description: 'What it needs, on the board of needs, of all that the viewer may read.' })
  needs(@Args() _args: NeedsArgs): unknown {
    return planned();
  }
}

@Resolver(() => NeedType)
export class NeedEventResolver {
  @FieldResolver(() => EssMonthEventType, { nullable: true, description: 'The event that it was raised for; null where it was not, or the viewer may not read it.' })
  event(): unknown {
    return planned();
  }
}
