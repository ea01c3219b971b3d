import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Two lieux that are one.' })
export class MergeLieuxInput {
  @Field(() => ID, { description: 'Id of the lieu that stays. Codes: LIEU_MERGED, DELETED.' })
  keep!: string;
  @Field(() => ID, { description: 'Id of the lieu that goes into it. Codes: MERGE_WITH_ITSELF, LIEU_MERGED, DELETED, TOO_MANY_ROOMS (more than 200 together), TOO_MANY_PHOTOS (more than 12 together).' })
  merge!: string;
  @Field(() => Int, { nullable: true, description: 'The version of `keep` that the sender has seen; any where it is absent. Code: CONFLICT.' })
  expectedKeepVersion?: number | null;
  @Field(() => Int, { nullable: true, description: 'The version of `merge` that the sender has seen; any where it is absent. Code: CONFLICT.' })
  expectedMergeVersion?: number | null;
}

@InputType({ description: 'A lieu that was merged into another one.' })
export class UnmergeLieuxInput {
  @Field(() => ID, { description: 'Id of the lieu that went into the other one. Code: NOT_MERGED.' })
  id!: string;
}
