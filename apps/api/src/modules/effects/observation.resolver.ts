import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { UsefulEffectType } from './effect.type.js';
import { ObserveEffectInput, ObserveUnexpectedEffectInput, UpdateObservationInput } from './observation.input.js';
import { deleteObservation, observeEffect, observeUnexpectedEffect, updateObservation } from './observation.service.js';
import { ObservationType } from './observation.type.js';

@ObjectType({ description: 'Result of observeEffect and of observeUnexpectedEffect.' })
class ObserveEffectPayload extends Payload {
  @Field(() => ObservationType, { nullable: true, description: 'The new observation; null where there are userErrors.' })
  observation!: Ref | null;
  @Field(() => UsefulEffectType, { nullable: true, description: 'The effect, with the state that follows; null where there are userErrors.' })
  effect!: Ref | null;
}

@ObjectType({ description: 'Result of updateObservation.' })
class UpdateObservationPayload extends ConflictPayload {
  @Field(() => ObservationType, { nullable: true, description: 'The observation as it is now; null where there are userErrors.' })
  observation!: Ref | null;
}

const withIds = ({ observation, effect }: { observation: string; effect: string }): Pick<ObserveEffectPayload, 'observation' | 'effect'> => ({ observation: { id: observation }, effect: { id: effect } });

@Resolver()
export class ObservationResolver {
  @Public()
  @Query(() => ObservationType, { nullable: true, description: 'One observation; null where there is none that the viewer may read.' })
  observation(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => ObserveEffectPayload, { nullable: true, description: 'Notes what was seen of an effect; its state follows. Permission `project:update` on the project.' })
  async observeEffect(@Arg('input', { description: 'What was seen.' }) input: ObserveEffectInput, @Ctx() { tx }: MutationContext): Promise<Partial<ObserveEffectPayload>> {
    return withIds(await observeEffect(tx, input));
  }

  @Can('project:update')
  @Mutation(() => ObserveEffectPayload, {
    nullable: true,
    description: 'Notes an effect that no party expected, with what was seen of it. Permission `project:update` on the project.',
  })
  async observeUnexpectedEffect(
    @Arg('input', { description: 'The effect, and what was seen.' }) input: ObserveUnexpectedEffectInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<ObserveEffectPayload>> {
    return withIds(await observeUnexpectedEffect(tx, input));
  }

  @Can('project:update')
  @Mutation(() => UpdateObservationPayload, { nullable: true, description: 'Changes an observation; the state of the effect follows. Permission `project:update` on the project.' })
  async updateObservation(@Arg('input', { description: 'The change.' }) input: UpdateObservationInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateObservationPayload>> {
    return { observation: { id: await updateObservation(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, {
    nullable: true,
    description: 'Deletes an observation; the state of the effect follows, and `restore` brings it back. Code: LAST_OBSERVATION of an unexpected effect. Permission `project:update` on the project.',
  })
  async deleteObservation(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await deleteObservation(tx, input) };
  }
}
