import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A private calendar that is wanted.' })
export class CreateCalendarAddressInput {
  @Field(() => ID, { nullable: true, description: 'Id of a lieu that the sender may read, for its whole calendar; absent or null: one\'s own. Code: UNKNOWN_REFERENCE.' })
  lieu?: string | null;
}

@InputType({ description: 'A private address that is to open nothing any more.' })
export class RevokeCalendarAddressInput {
  @Field(() => ID, { description: 'Id of the address.' })
  id!: string;
}
