import { Field, Float, ID, InputType } from 'type-graphql';
import { LimitKind } from './limit-kind.js';

/** What inputs of limits have in common. */
@InputType()
export abstract class LimitInput {
  @Field(() => ID, { nullable: true, description: 'Id of one that is there; none where it is new. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'In the words of those who set it, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
  @Field(() => LimitKind, { nullable: true, description: 'What it is about.' })
  kind?: LimitKind | null;
  @Field(() => Float, { nullable: true, description: 'The number that is not to be exceeded. Code: INVALID.' })
  threshold?: number | null;
  @Field(() => String, { nullable: true, description: 'What the threshold counts, 40 characters at most. Codes: UNIT_MISSING, TOO_LONG.' })
  unit?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of an actor of the network whose limit it is; null: of all together. Code: UNKNOWN_REFERENCE.' })
  holder?: string | null;
}
