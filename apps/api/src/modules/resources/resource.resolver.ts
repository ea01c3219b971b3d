import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateResourceInput, ResourcesArgs, UpdateResourceInput } from './resource.input.js';
import { ResourceConnection } from './resource.edges.js';
import { createIntent, resourceKind, updateIntent } from './intent.service.js';
import { lookForMatches } from './look-for-matches.js';
import { ResourceType } from './resource.type.js';

@ObjectType({ description: 'Result of createResource.' })
class CreateResourcePayload extends Payload {
  @Field(() => ResourceType, { nullable: true, description: 'The new resource; null where there are userErrors.' })
  resource!: Ref | null;
}

@ObjectType({ description: 'Result of updateResource.' })
class UpdateResourcePayload extends ConflictPayload {
  @Field(() => ResourceType, { nullable: true, description: 'The resource as it is now; null where there are userErrors.' })
  resource!: Ref | null;
}

@Resolver()
export class ResourceResolver {
  @Public()
  @Query(() => ResourceType, { nullable: true, description: 'One resource; null where there is none that the viewer may read.' })
  resource(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => ResourceConnection, { description: 'Resources of all networks that the viewer may read; anonymous visitors see those that are shared with anybody.' })
  resources(@Args() _args: ResourcesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('resource:create')
  @Mutation(() => CreateResourcePayload, { nullable: true, description: 'Offers a resource. Permission `resource:create` on its holder.' })
  async createResource(@Arg('input', { description: 'The resource.' }) input: CreateResourceInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateResourcePayload>> {
    const id = await createIntent(tx, resourceKind, input);
    await lookForMatches(tx, id);
    return { resource: { id } };
  }

  @Can('resource:update')
  @Mutation(() => UpdateResourcePayload, { nullable: true, description: 'Changes a resource. Permission `resource:update` on its holder.' })
  async updateResource(@Arg('input', { description: 'The change.' }) input: UpdateResourceInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateResourcePayload>> {
    const id = await updateIntent(tx, resourceKind, input);
    await lookForMatches(tx, id);
    return { resource: { id } };
  }

  @Can('resource:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a resource; `restore` brings it back. Permission `resource:delete` on its holder.' })
  async deleteResource(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, resourceKind, input) };
  }
}
