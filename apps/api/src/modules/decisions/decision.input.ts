import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';

@InputType({ description: 'What speaks against a decision. With `id` it is one that exists; without, a new one.' })
export class ObjectionInput {
  @Field(() => ID, { nullable: true, description: 'Id of one of this decision; none where the decision is new. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'In the words of whoever objects, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
  @Field(() => ID, { nullable: true, description: 'Id of an actor of the network. Code: UNKNOWN_REFERENCE.' })
  by?: string | null;
}

@InputType({ description: 'What of a decision is to change. An absent field is left as it is, null clears it.' })
export class DecisionChange {
  @Field(() => String, { nullable: true, description: 'What was to be decided, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was decided. Code: BLANK.' })
  decidedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What was decided: plain text, 5,000 characters at most. Code: TOO_LONG.' })
  outcome?: string | null;
  @Field(() => [ObjectionInput], { nullable: true, description: 'All objections, in order; one that is missing is removed. 100 at most. Code: TOO_MANY.' })
  objections?: ObjectionInput[] | null;
}

@InputType({ description: 'A decision of a cooperation.' })
export class CreateDecisionInput extends DecisionChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  project!: string;
  @Field(() => String, { description: 'What was to be decided, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => DateScalar, { description: 'When it was decided.' })
  declare decidedOn: string;
}

@InputType({ description: 'A change of a decision.' })
export class UpdateDecisionInput {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => DecisionChange, { description: 'What is to change.' })
  change!: DecisionChange;
}
