import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { UsefulEffectConnection } from './effect.edges.js';
import { ExpectEffectInput, UpdateEffectInput, UsefulEffectsArgs } from './effect.input.js';
import { effectKind, expectEffect, updateEffect } from './effect.service.js';
import { UsefulEffectType } from './effect.type.js';
import { askAgain } from './reminder.service.js';

@ObjectType({ description: 'Result of expectEffect.' })
class ExpectEffectPayload extends Payload {
  @Field(() => UsefulEffectType, { nullable: true, description: 'The new effect; null where there are userErrors.' })
  effect!: Ref | null;
}

@ObjectType({ description: 'Result of updateEffect.' })
class UpdateEffectPayload extends ConflictPayload {
  @Field(() => UsefulEffectType, { nullable: true, description: 'The effect as it is now; null where there are userErrors.' })
  effect!: Ref | null;
}

@InputType({ description: 'A cooperation project about whose effects its parties are to be asked.' })
class AskForObservationsInput {
  @Field(() => ID, { description: 'Id of the project. Codes: NOTHING_TO_OBSERVE, ASKED_LATELY.' })
  cooperationProject!: string;
}

@ObjectType({ description: 'Result of askForObservations.' })
class AskForObservationsPayload extends Payload {
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project; null where there are userErrors.' })
  cooperationProject!: Ref | null;
}

@Resolver()
export class EffectResolver {
  @Can('project:override')
  @Mutation(() => AskForObservationsPayload, { nullable: true, description: 'Asks those who speak for the parties of a project what they have observed of the effects that they expect, once a day at most. Permission `project:override` on the project.' })
  async askForObservations(@Arg('input', { description: 'Of which project.' }) { cooperationProject }: AskForObservationsInput, @Ctx() { tx }: MutationContext): Promise<Partial<AskForObservationsPayload>> {
    await askAgain(tx, cooperationProject);
    return { cooperationProject: { id: cooperationProject } };
  }

  @Public()
  @Query(() => UsefulEffectType, { nullable: true, description: 'One useful effect; null where there is none that the viewer may read.' })
  usefulEffect(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => UsefulEffectConnection, { description: 'Useful effects of the cooperations of the viewer\'s networks; none for anonymous visitors.' })
  usefulEffects(@Args() _args: UsefulEffectsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => ExpectEffectPayload, { nullable: true, description: 'Says what a party, or several, expect of their cooperation. Permission `project:update` on the project.' })
  async expectEffect(@Arg('input', { description: 'The effect.' }) input: ExpectEffectInput, @Ctx() { tx }: MutationContext): Promise<Partial<ExpectEffectPayload>> {
    return { effect: { id: await expectEffect(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateEffectPayload, { nullable: true, description: 'Changes a useful effect, also who expects it. Permission `project:update` on the project.' })
  async updateEffect(@Arg('input', { description: 'The change.' }) input: UpdateEffectInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateEffectPayload>> {
    return { effect: { id: await updateEffect(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a useful effect with what was observed of it; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteEffect(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, effectKind, input) };
  }
}
