import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { EventVolunteersType } from './volunteer-slot.type.js';

@Resolver(() => EssMonthEventType)
export class EventVolunteersResolver {
  @FieldResolver(() => [EventVolunteersType], { description: 'When hands are needed for it, by beginning, and who helps then. Members of the network read it.' })
  volunteers(): unknown {
    return planned();
  }
}
