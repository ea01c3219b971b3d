import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { EndSessionInput, UpdateAccountInput } from './account.input.js';
import { updateAccount } from './account.service.js';
import { AccountType } from './account.type.js';
import { endOtherSessions, endSession } from './session.service.js';

@ObjectType({ description: 'Result of updateAccount.' })
class UpdateAccountPayload extends ConflictPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now; null where there are userErrors.' })
  account!: Ref | null;
}

@ObjectType({ description: 'Result of endSession and endOtherSessions.' })
class EndSessionsPayload extends Payload {
  @Field(() => Int, { description: 'How many sessions have ended.' })
  ended!: number;
}

@Resolver()
export class AccountResolver {
  @SignedIn()
  @Query(() => AccountType, { nullable: true, description: 'The account of whoever asks, with its sessions.' })
  account(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @SignedIn()
  @Mutation(() => UpdateAccountPayload, { nullable: true, description: 'Changes name and language of one’s own account.' })
  async updateAccount(@Arg('input', { description: 'The change.' }) input: UpdateAccountInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateAccountPayload>> {
    return { account: { id: await updateAccount(tx, input) } };
  }

  @SignedIn()
  @Mutation(() => EndSessionsPayload, { nullable: true, description: 'Ends a session of one’s own account, such as that of a telephone that was lost.' })
  async endSession(@Arg('input', { description: 'The session.' }) { id }: EndSessionInput, @Ctx() { tx }: MutationContext): Promise<Partial<EndSessionsPayload>> {
    await endSession(tx, id);
    return { ended: 1 };
  }

  @SignedIn()
  @Mutation(() => EndSessionsPayload, { nullable: true, description: 'Ends all sessions of one’s own account but the one that asks.' })
  async endOtherSessions(@Ctx() { tx }: MutationContext): Promise<Partial<EndSessionsPayload>> {
    return { ended: await endOtherSessions(tx) };
  }
}
