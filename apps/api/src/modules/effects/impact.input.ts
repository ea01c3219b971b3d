import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What of an impact is to change. An absent field is left as it is.' })
export class ImpactChange {
  @Field(() => String, { nullable: true, description: 'A change that has many causes, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of all effects of the project that contribute to it; those that are deleted need not be named, and contribute again once they are restored. Codes: UNKNOWN_REFERENCE, DELETED.' })
  effects?: string[] | null;
}

@InputType({ description: 'A new impact.' })
export class CreateImpactInput extends ImpactChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  cooperationProject!: string;
  @Field(() => String, { description: 'A change that has many causes, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  declare statement: string;
}

@InputType({ description: 'A change of an impact.' })
export class UpdateImpactInput {
  @Field(() => ID, { description: 'Id of the impact.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ImpactChange, { description: 'What is to change.' })
  change!: ImpactChange;
}
