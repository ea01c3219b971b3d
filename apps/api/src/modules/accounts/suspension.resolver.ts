import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { AccountConnection } from './account.edges.js';
import { AccountsArgs } from './account.input.js';
import { AccountType } from './account.type.js';
import { suspendAccount } from './suspension.service.js';

@InputType({ description: 'An account that is taken out of the instance, or let back in.' })
export class SuspendAccountInput {
  @Field(() => ID, { description: 'Id of the account. Code: OWN_ACCOUNT.' })
  id!: string;
  @Field({ description: 'True takes it out, false lets it back in.' })
  suspended!: boolean;
}

@ObjectType({ description: 'Result of suspendAccount.' })
class SuspendAccountPayload extends Payload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now; null where there are userErrors.' })
  account!: Ref | null;
}

@Resolver()
export class SuspensionResolver {
  @Can('account:read')
  @Query(() => AccountConnection, { nullable: true, description: 'All accounts of the instance, by name. Permission `account:read` (instance admins).' })
  accounts(@Args() _args: AccountsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('account:suspend')
  @Mutation(() => SuspendAccountPayload, { nullable: true, description: 'Takes an account out of the whole instance, or lets it back in; its sessions end at once. Permission `account:suspend` (instance admins).' })
  async suspendAccount(@Arg('input', { description: 'Which, and how.' }) { id, suspended }: SuspendAccountInput, @Ctx() { tx }: MutationContext): Promise<Partial<SuspendAccountPayload>> {
    return { account: { id: await suspendAccount(tx, id, suspended) } };
  }
}
