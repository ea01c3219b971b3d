import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { ViewerType } from '../networks/network.type.js';
import { MyEventTasksArgs } from './event-task.input.js';
import { EventTaskType } from './event-task.type.js';

const EventTaskConnection = connectionOf('EventTask', () => EventTaskType);

@Resolver(() => EssMonthEventType)
export class EventTasksResolver {
  @FieldResolver(() => [EventTaskType], { description: 'What is to be done for it, by due date; what is done comes last. Members of the network read it.' })
  tasks(): unknown {
    return planned();
  }
}

@Resolver(() => ViewerType)
export class ViewerEventTasksResolver {
  @FieldResolver(() => EventTaskConnection, { description: 'Tasks of events that the viewer sees to, by due date; what is done comes last.' })
  eventTasks(@Args() _args: MyEventTasksArgs): unknown {
    return planned();
  }
}
