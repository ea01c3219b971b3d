import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { CreateCalendarAddressInput, RevokeCalendarAddressInput } from './calendar-address.input.js';
import { createCalendarAddress, revokeCalendarAddress } from './calendar-address.service.js';
import { CalendarAddressType } from './calendar-address.type.js';

@ObjectType({ description: 'Result of createCalendarAddress.' })
class CreateCalendarAddressPayload extends Payload {
  @Field(() => CalendarAddressType, { nullable: true, description: 'The address; null where there are userErrors.' })
  calendarAddress!: Ref | null;
}

@ObjectType({ description: 'Result of revokeCalendarAddress.' })
class RevokeCalendarAddressPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the address, which opens nothing any more.' })
  revokedId!: string | null;
}

@Resolver()
export class CalendarAddressResolver {
  @SignedIn()
  @Query(() => [CalendarAddressType], { nullable: true, description: 'The private addresses of whoever asks, the oldest first: one at most for the account and for each lieu.' })
  calendarAddresses(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @SignedIn()
  @Mutation(() => CreateCalendarAddressPayload, {
    nullable: true,
    description: 'Makes a private address for one\'s own calendar or the whole one of a lieu; where there is one already, answers that one. The calendar holds what the account may read, at any time.',
  })
  async createCalendarAddress(@Arg('input', { description: 'Which calendar.' }) input: CreateCalendarAddressInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateCalendarAddressPayload>> {
    return { calendarAddress: { id: await createCalendarAddress(tx, input) } };
  }

  @SignedIn()
  @Mutation(() => RevokeCalendarAddressPayload, { nullable: true, description: 'Revokes a private address of one\'s own, at once.' })
  async revokeCalendarAddress(@Arg('input', { description: 'Which.' }) { id }: RevokeCalendarAddressInput, @Ctx() { tx }: MutationContext): Promise<Partial<RevokeCalendarAddressPayload>> {
    return { revokedId: await revokeCalendarAddress(tx, id) };
  }
}
