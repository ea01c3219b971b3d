import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What became of a date of an event. An absent field is left as it is, null clears it.' })
export class ReportOutcomeInput {
  @Field(() => ID, { description: 'Id of the occurrence, which has begun. Code: NOT_YET_HELD.' })
  occurrence!: string;
  @Field(() => Int, { description: 'The version that the sender has seen; 0 where nobody had said anything. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => Boolean, { nullable: true, description: 'Was it held? Needed where nobody has said it yet. Code: BLANK.' })
  held?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'How many people came, 0 to 100,000; nobody comes to what is not held. Code: INVALID.' })
  attendance?: number | null;
  @Field(() => String, { nullable: true, description: 'A word: plain text, 5,000 characters at most. Code: TOO_LONG.' })
  word?: string | null;
}
