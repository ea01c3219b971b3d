import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { PersonType } from '../people/person.type.js';

@ObjectType('VolunteerSlot', { implements: Node, description: 'When hands are needed for an event, for what, and how many. Members of its network read it.' })
export class VolunteerSlotType extends Node {
  @Field({ description: 'What is to be done, 200 characters at most.' })
  title!: string;
  @Field(() => DateTimeScalar, { description: 'When to be there.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: Date;
  @Field(() => Int, { description: 'How many people it takes at least.' })
  minimum!: number;
  @Field(() => Int, { description: 'How many people can be put down at most; the database holds to it.' })
  maximum!: number;
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event.' })
  event!: EssMonthEventType | null;
  @Field(() => OccurrenceType, { nullable: true, description: 'The date of the event that it belongs to, the nearest one to its times: where the date moves, they move with it. Null where the event had none.' })
  occurrence!: OccurrenceType | null;
  @Field({ description: 'May the viewer change or delete it? (permission `event:update` on the event)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer put people down, and take them off? (permission `volunteer:sign`)' })
  viewerCanSign!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change, of its people too; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType('EventVolunteers', { description: 'A slot of an event, and who helps then.' })
export class EventVolunteersType {
  @Field(() => VolunteerSlotType, { description: 'When, for what, and how many.' })
  slot!: VolunteerSlotType;
  @Field(() => [PersonType], { description: 'Who is put down, in that order, as far as the viewer may read them.' })
  people!: PersonType[];
  @Field(() => Int, { description: 'How many are put down.' })
  count!: number;
  @Field(() => Int, { description: 'How many are missing to the minimum; 0 where there are enough.' })
  missing!: number;
  @Field({ description: 'The viewer is put down.' })
  mine!: boolean;
}
