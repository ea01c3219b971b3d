import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateExternalityInput, UpdateExternalityInput } from './externality.input.js';
import { createExternality, externalityKind, updateExternality } from './externality.service.js';
import { ExternalityType } from './externality.type.js';

@ObjectType({ description: 'Result of createExternality.' })
class CreateExternalityPayload extends Payload {
  @Field(() => ExternalityType, { nullable: true, description: 'The new externality; null where there are userErrors.' })
  externality!: Ref | null;
}

@ObjectType({ description: 'Result of updateExternality.' })
class UpdateExternalityPayload extends ConflictPayload {
  @Field(() => ExternalityType, { nullable: true, description: 'The externality as it is now; null where there are userErrors.' })
  externality!: Ref | null;
}

@Resolver()
export class ExternalityResolver {
  @Public()
  @Query(() => ExternalityType, { nullable: true, description: 'One externality; null where there is none that the viewer may read.' })
  externality(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => CreateExternalityPayload, { nullable: true, description: 'Names what a cooperation does to others. Permission `project:update` on the project.' })
  async createExternality(@Arg('input', { description: 'The externality.' }) input: CreateExternalityInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateExternalityPayload>> {
    return { externality: { id: await createExternality(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateExternalityPayload, { nullable: true, description: 'Changes an externality. Permission `project:update` on the project.' })
  async updateExternality(@Arg('input', { description: 'The change.' }) input: UpdateExternalityInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateExternalityPayload>> {
    return { externality: { id: await updateExternality(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes an externality; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteExternality(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, externalityKind, input) };
  }
}
