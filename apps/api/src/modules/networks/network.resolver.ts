import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { PageArgs } from '../../shared/connection.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { NetworkConnection } from './network.edges.js';
import { CreateNetworkInput, NetworkArgs, UpdateNetworkInput } from './network.input.js';
import { createNetwork, updateNetwork } from './network.service.js';
import { NetworkType, ViewerType } from './network.type.js';

@ObjectType({ description: 'Result of createNetwork.' })
export class CreateNetworkPayload extends Payload {
  @Field(() => NetworkType, { nullable: true, description: 'The new network; null where there are userErrors.' })
  network!: Ref | null;
}

@ObjectType({ description: 'Result of updateNetwork.' })
class UpdateNetworkPayload extends ConflictPayload {
  @Field(() => NetworkType, { nullable: true, description: 'The network as it is now; null where there are userErrors.' })
  network!: Ref | null;
}

@Resolver()
export class NetworkResolver {
  @Public()
  @Query(() => ViewerType, { description: 'Who is asking, and what they may do.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => NetworkType, { nullable: true, description: 'One network by id or slug; null where there is none.' })
  network(@Args() _args: NetworkArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => NetworkConnection, { description: 'All networks of this instance, by name.' })
  networks(@Args() _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('network:create')
  @Mutation(() => CreateNetworkPayload, { nullable: true, description: 'Starts a network. Permission `network:create` (instance admins). The sender becomes its coordinator.' })
  async createNetwork(@Arg('input', { description: 'The network.' }) input: CreateNetworkInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateNetworkPayload>> {
    return { network: { id: await createNetwork(tx, input) } };
  }

  @Can('network:update')
  @Mutation(() => UpdateNetworkPayload, { nullable: true, description: 'Changes a network. Permission `network:update` on it.' })
  async updateNetwork(@Arg('input', { description: 'The change.' }) input: UpdateNetworkInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateNetworkPayload>> {
    return { network: { id: await updateNetwork(tx, input) } };
  }
}
