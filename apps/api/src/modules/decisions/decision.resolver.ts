import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateDecisionInput, UpdateDecisionInput } from './decision.input.js';
import { createDecision, decisionKind, updateDecision } from './decision.service.js';
import { DecisionType } from './decision.type.js';

@ObjectType({ description: 'Result of createDecision.' })
class CreateDecisionPayload extends Payload {
  @Field(() => DecisionType, { nullable: true, description: 'The new decision; null where there are userErrors.' })
  decision!: Ref | null;
}

@ObjectType({ description: 'Result of updateDecision.' })
class UpdateDecisionPayload extends ConflictPayload {
  @Field(() => DecisionType, { nullable: true, description: 'The decision as it is now; null where there are userErrors.' })
  decision!: Ref | null;
}

@Resolver()
export class DecisionResolver {
  @Public()
  @Query(() => DecisionType, { nullable: true, description: 'One decision of a cooperation; null where there is none that the viewer may read.' })
  decision(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => CreateDecisionPayload, { nullable: true, description: 'Writes down a decision of a cooperation. Permission `project:update` on the project.' })
  async createDecision(@Arg('input', { description: 'The decision.' }) input: CreateDecisionInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateDecisionPayload>> {
    return { decision: { id: await createDecision(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateDecisionPayload, { nullable: true, description: 'Changes a decision. Permission `project:update` on the project.' })
  async updateDecision(@Arg('input', { description: 'The change.' }) input: UpdateDecisionInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateDecisionPayload>> {
    return { decision: { id: await updateDecision(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a decision; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteDecision(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, decisionKind, input) };
  }
}
