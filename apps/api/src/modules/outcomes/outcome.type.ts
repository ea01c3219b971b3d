import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';

@ObjectType('OccurrenceOutcome', { implements: Node, description: 'What became of one date of an event. Members of its network read it.' })
export class OccurrenceOutcomeType extends Node {
  @Field({ description: 'It was held.' })
  held!: boolean;
  @Field(() => Int, { nullable: true, description: 'How many people came; null where nobody counted, or it was not held.' })
  attendance!: number | null;
  @Field(() => String, { nullable: true, description: 'A word on it: plain text, 5,000 characters at most.' })
  word!: string | null;
  @Field(() => OccurrenceType, { nullable: true, description: 'The date.' })
  occurrence!: OccurrenceType | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType('EventOutcome', { description: 'What became of an event, over all of its dates of which somebody has said it.' })
export class EventOutcomeType {
  @Field({ description: 'At least one of its dates was held.' })
  held!: boolean;
  @Field(() => Int, { nullable: true, description: 'How many people came to all of them; null where nobody counted.' })
  attendance!: number | null;
  @Field(() => String, { nullable: true, description: 'The words on its dates, by their beginning, a paragraph each; null where there are none.' })
  word!: string | null;
}
