import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateImpactInput, UpdateImpactInput } from './impact.input.js';
import { createImpact, impactKind, updateImpact } from './impact.service.js';
import { ImpactType } from './impact.type.js';

@ObjectType({ description: 'Result of createImpact.' })
class CreateImpactPayload extends Payload {
  @Field(() => ImpactType, { nullable: true, description: 'The new impact; null where there are userErrors.' })
  impact!: Ref | null;
}

@ObjectType({ description: 'Result of updateImpact.' })
class UpdateImpactPayload extends ConflictPayload {
  @Field(() => ImpactType, { nullable: true, description: 'The impact as it is now; null where there are userErrors.' })
  impact!: Ref | null;
}

@Resolver()
export class ImpactResolver {
  @Public()
  @Query(() => ImpactType, { nullable: true, description: 'One impact; null where there is none that the viewer may read.' })
  impact(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => CreateImpactPayload, { nullable: true, description: 'Names an impact, and the effects that contribute to it. Permission `project:update` on the project.' })
  async createImpact(@Arg('input', { description: 'The impact.' }) input: CreateImpactInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateImpactPayload>> {
    return { impact: { id: await createImpact(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateImpactPayload, { nullable: true, description: 'Changes an impact. Permission `project:update` on the project.' })
  async updateImpact(@Arg('input', { description: 'The change.' }) input: UpdateImpactInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateImpactPayload>> {
    return { impact: { id: await updateImpact(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes an impact; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteImpact(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, impactKind, input) };
  }
}
