import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { PersonType } from '../people/person.type.js';

@ObjectType('EventTask', { implements: Node, description: 'Something to do for an event. Members of its network read it.' })
export class EventTaskType extends Node {
  @Field({ description: 'What is to be done, 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'How, with whom, where things stand: plain text, 5,000 characters at most.' })
  notes!: string | null;
  @Field({ description: 'It is done.' })
  done!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ticked off; null while it is to be done.' })
  doneAt!: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it should be done: a fixed one, or counted from the first day of the event, with which it moves. Null where there is none, or the event is not scheduled.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from the first day of the event, before it where negative; null where the day is fixed or there is none.' })
  offsetDays!: number | null;
  @Field({ description: 'It is not done and the day has passed, in Paris.' })
  overdue!: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it; null where nobody does, or the viewer may not read who it is.' })
  assignee!: PersonType | null;
  @Field({ description: 'The viewer sees to it.' })
  mine!: boolean;
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event that it belongs to.' })
  event!: EssMonthEventType | null;
  @Field({ description: 'May the viewer change or delete it? (permission `event:update` on the event)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer tick it off? (permission `task:complete`: its assignee, too)' })
  viewerCanComplete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
