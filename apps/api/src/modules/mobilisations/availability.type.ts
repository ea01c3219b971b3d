import { Field, Float, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';

@ObjectType('ResourceAvailability', { description: 'A piece of a period in which as much of a resource is left.' })
export class ResourceAvailabilityType {
  @Field(() => DateTimeScalar, { description: 'Beginning of the piece.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'End of the piece, which is the beginning of the next one.' })
  endsAt!: Date;
  @Field(() => Float, { nullable: true, description: 'What is left, with nothing of it asked for or promised; 0 on closed days; null where any amount is (what is immaterial and not counted).' })
  remaining!: number | null;
}

@ObjectType('ResourceHolding', { description: 'Somebody who has a resource now: it was handed out to them, or their period is running. Members of the networks concerned see it.' })
export class ResourceHoldingType {
  @Field(() => Actor, { nullable: true, description: 'Who has it; null where the viewer may not read them.' })
  actor!: Actor | null;
  @Field({ description: 'Their name.' })
  actorName!: string;
  @Field(() => DateTimeScalar, { description: 'Until when it is promised to them.' })
  until!: Date;
  @Field(() => Float, { description: 'How much or how many.' })
  quantity!: number;
  @Field({ description: 'It is out, and should be back by now.' })
  late!: boolean;
}
