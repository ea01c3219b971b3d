import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CommitmentKind, CommitmentState } from './commitment.type.js';

@InputType({ description: 'How much of what.' })
export class CommitmentShareInput {
  @Field(() => Float, { description: 'How much, more than 0. Code: INVALID.' })
  amount!: number;
  @Field(() => String, { nullable: true, description: 'What the amount counts, 40 characters at most; `€` for an expense where it is absent. Codes: UNIT_MISSING, TOO_LONG, EXPENSE_IN_EUROS.' })
  unit?: string | null;
}

@InputType({ description: 'What of a commitment is to change. An absent field is left as it is, null clears it.' })
export class CommitmentChange {
  @Field(() => String, { nullable: true, description: 'In the words of the party, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement?: string | null;
  @Field(() => CommitmentKind, { nullable: true, description: 'In kind, or as an expense. Code: BLANK.' })
  kind?: CommitmentKind | null;
  @Field(() => CommitmentShareInput, { nullable: true, description: 'How much.' })
  share?: CommitmentShareInput | null;
  @Field(() => CommitmentState, { nullable: true, description: 'How far it is. Code: BLANK.' })
  state?: CommitmentState | null;
  @Field(() => ID, { nullable: true, description: 'Id of the resource that it is about. Code: UNKNOWN_REFERENCE.' })
  resource?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the need that it answers. Code: UNKNOWN_REFERENCE.' })
  need?: string | null;
}

@InputType({ description: 'A new commitment of a party.' })
export class CreateCommitmentInput extends CommitmentChange {
  @Field(() => ID, { description: 'Id of the party, which says the project.' })
  party!: string;
  @Field(() => String, { description: 'In the words of the party, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  declare statement: string;
  @Field(() => CommitmentKind, { nullable: true, description: 'IN_KIND by default.' })
  declare kind?: CommitmentKind | null;
  @Field(() => CommitmentState, { nullable: true, description: 'PROPOSED by default.' })
  declare state?: CommitmentState | null;
}

@InputType({ description: 'A change of a commitment.' })
export class UpdateCommitmentInput {
  @Field(() => ID, { description: 'Id of the commitment.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => CommitmentChange, { description: 'What is to change.' })
  change!: CommitmentChange;
}

@InputType({ description: 'A commitment that a party takes back.' })
export class WithdrawCommitmentInput {
  @Field(() => ID, { description: 'Id of the commitment.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, 1,000 characters at most; kept in the history. Code: TOO_LONG.' })
  reason?: string | null;
}
