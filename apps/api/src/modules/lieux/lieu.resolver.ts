import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { LieuConnection } from './lieu.edges.js';
import { CreateLieuInput, DeleteInput, LieuxArgs, UpdateLieuInput } from './lieu.input.js';
import { createLieu, deleteLieu, updateLieu } from './lieu.service.js';
import { LieuType } from './lieu.type.js';

@ArgsType()
class LieuArgs {
  @Field(() => ID, { nullable: true, description: 'Its id; either this or `slug`.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name in addresses.' })
  slug?: string | null;
}

@ObjectType({ description: 'Result of createLieu.' })
class CreateLieuPayload extends Payload {
  @Field(() => LieuType, { nullable: true, description: 'The new lieu; null where there are userErrors.' })
  lieu!: Ref | null;
}

@ObjectType({ description: 'Result of updateLieu.' })
class UpdateLieuPayload extends ConflictPayload {
  @Field(() => LieuType, { nullable: true, description: 'The lieu as it is now; null where there are userErrors.' })
  lieu!: Ref | null;
}

@ObjectType({ description: 'Result of a deletion.' })
export class DeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null where there are userErrors.' })
  deletedId!: string | null;
}

@Resolver()
export class LieuResolver {
  @Public()
  @Query(() => LieuType, { nullable: true, description: 'One lieu by id or slug; null where there is none that the viewer may read.' })
  lieu(@Args() _args: LieuArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => LieuConnection, { description: 'Lieux of all networks that the viewer may read.' })
  lieux(@Args() _args: LieuxArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('lieu:create')
  @Mutation(() => CreateLieuPayload, { nullable: true, description: 'Adds a lieu to a network. Permission `lieu:create` in it.' })
  async createLieu(@Arg('input', { description: 'The lieu.' }) input: CreateLieuInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateLieuPayload>> {
    return { lieu: { id: await createLieu(tx, input) } };
  }

  @Can('lieu:update')
  @Mutation(() => UpdateLieuPayload, { nullable: true, description: 'Changes a lieu. Permission `lieu:update` on it.' })
  async updateLieu(@Arg('input', { description: 'The change.' }) input: UpdateLieuInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateLieuPayload>> {
    return { lieu: { id: await updateLieu(tx, input) } };
  }

  @Can('lieu:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a lieu; `restore` brings it back. Refused with LIEU_IN_USE while dates to come are planned in it. Permission `lieu:delete` on it.' })
  async deleteLieu(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await deleteLieu(tx, input) };
  }
}
