import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateNeedInput, NeedsArgs, UpdateNeedInput } from './need.input.js';
import { NeedConnection } from './resource.edges.js';
import { createIntent, needKind, updateIntent } from './intent.service.js';
import { lookForMatches } from './look-for-matches.js';
import { NeedType } from './need.type.js';

@ObjectType({ description: 'Result of createNeed.' })
class CreateNeedPayload extends Payload {
  @Field(() => NeedType, { nullable: true, description: 'The new need; null where there are userErrors.' })
  need!: Ref | null;
}

@ObjectType({ description: 'Result of updateNeed.' })
class UpdateNeedPayload extends ConflictPayload {
  @Field(() => NeedType, { nullable: true, description: 'The need as it is now; null where there are userErrors.' })
  need!: Ref | null;
}

@Resolver()
export class NeedResolver {
  @Public()
  @Query(() => NeedType, { nullable: true, description: 'One need; null where there is none that the viewer may read.' })
  need(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => NeedConnection, { description: 'Needs of all networks that the viewer may read; anonymous visitors see those that are shared with anybody.' })
  needs(@Args() _args: NeedsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('need:create')
  @Mutation(() => CreateNeedPayload, { nullable: true, description: 'States a need. Permission `need:create` on its holder.' })
  async createNeed(@Arg('input', { description: 'The need.' }) input: CreateNeedInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateNeedPayload>> {
    const id = await createIntent(tx, needKind, input);
    await lookForMatches(tx, id);
    return { need: { id } };
  }

  @Can('need:update')
  @Mutation(() => UpdateNeedPayload, { nullable: true, description: 'Changes a need. Permission `need:update` on its holder.' })
  async updateNeed(@Arg('input', { description: 'The change.' }) input: UpdateNeedInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateNeedPayload>> {
    const id = await updateIntent(tx, needKind, input);
    await lookForMatches(tx, id);
    return { need: { id } };
  }

  @Can('need:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a need; `restore` brings it back. Permission `need:delete` on its holder.' })
  async deleteNeed(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, needKind, input) };
  }
}
