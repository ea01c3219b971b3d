import { Field, ID, InputType, Int } from 'type-graphql';
import { LimitInput } from '../own-limits/limit.input.js';

@InputType({ description: 'An objective of a network. With `id` it is one that exists; without, a new one.' })
export class AimStatementInput {
  @Field(() => ID, { nullable: true, description: 'Id of one of this network. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'In the words of the members, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
}

@InputType({ description: 'A limit of a network. With `id` it is one that exists, of which an absent field stays as it is and null clears it; without, a new one.' })
export class AimLimitInput extends LimitInput {}

@InputType({ description: 'What of a shared aim is to change. An absent field is left as it is, null clears it.' })
export class SharedAimChange {
  @Field(() => String, { nullable: true, description: 'What the collective wants together, 2,000 characters at most. Code: TOO_LONG.' })
  statement?: string | null;
  @Field(() => [AimStatementInput], { nullable: true, description: 'All objectives, in order; one that is missing is removed.' })
  objectives?: AimStatementInput[] | null;
  @Field(() => [AimLimitInput], { nullable: true, description: 'All limits, in order; one that is missing is removed.' })
  limits?: AimLimitInput[] | null;
}

@InputType({ description: 'A shared aim, said for the first time or changed.' })
export class UpdateSharedAimInput {
  @Field(() => ID, { description: 'Id of the aim; where there is none yet, of the network.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen, 0 where there was none. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => SharedAimChange, { description: 'What is to change.' })
  change!: SharedAimChange;
}
