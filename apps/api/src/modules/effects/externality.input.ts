import { Field, ID, InputType, Int } from 'type-graphql';
import { ExternalityPolarity } from './externality.type.js';

@InputType({ description: 'What of an externality is to change. An absent field is left as it is.' })
export class ExternalityChange {
  @Field(() => String, { nullable: true, description: 'What it does to whom, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement?: string | null;
  @Field(() => ExternalityPolarity, { nullable: true, description: 'Good or harm. Code: BLANK.' })
  polarity?: ExternalityPolarity | null;
  @Field(() => String, { nullable: true, description: 'Where it is felt: a code of the list `EXTERNALITY_DOMAIN`. Codes: BLANK, UNKNOWN_TERM.' })
  domain?: string | null;
}

@InputType({ description: 'A new externality.' })
export class CreateExternalityInput extends ExternalityChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  cooperationProject!: string;
  @Field(() => String, { description: 'What it does to whom, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  declare statement: string;
  @Field(() => ExternalityPolarity, { description: 'Good or harm.' })
  declare polarity: ExternalityPolarity;
  @Field(() => String, { description: 'Where it is felt: a code of the list `EXTERNALITY_DOMAIN`. Code: UNKNOWN_TERM.' })
  declare domain: string;
}

@InputType({ description: 'A change of an externality.' })
export class UpdateExternalityInput {
  @Field(() => ID, { description: 'Id of the externality.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ExternalityChange, { description: 'What is to change.' })
  change!: ExternalityChange;
}
