import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { setEditorialState } from './arbitration.service.js';
import { EssMonthEventConnection } from './ess-month.edges.js';
import { EssMonthEventsArgs, ProposeEssMonthEventInput, SetEditorialStateInput, UpdateEssMonthEventInput } from './event.input.js';
import { eventKind } from './event.kind.js';
import { proposeEvent, updateEvent } from './event.service.js';
import { EssMonthEventType } from './event.type.js';

@ObjectType({ description: 'Result of proposeEssMonthEvent.' })
class ProposeEssMonthEventPayload extends Payload {
  @Field(() => EssMonthEventType, { nullable: true, description: 'The new event; null where there are userErrors.' })
  event!: Ref | null;
}

@ObjectType({ description: 'Result of updateEssMonthEvent.' })
class UpdateEssMonthEventPayload extends ConflictPayload {
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event as it is now; null where there are userErrors.' })
  event!: Ref | null;
}

@ObjectType({ description: 'Result of setEditorialState.' })
class SetEditorialStatePayload extends Payload {
  @Field(() => [EssMonthEventType], { description: 'The events as they are now, in the order in which they were sent; empty where there are userErrors.' })
  events!: Ref[];
  @Field(() => [EssMonthEventType], { description: 'Those of them that it changed, each by an entry of its own in the history; the others had the state already, and there is nothing to take back of them.' })
  changed!: Ref[];
}

@Resolver()
export class EventResolver {
  @Public()
  @Query(() => EssMonthEventType, { nullable: true, description: 'One event; null where there is none that the viewer may read.' })
  essMonthEvent(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => EssMonthEventConnection, { description: 'Events of all networks: published ones, and all of the viewer\'s networks.' })
  essMonthEvents(@Args() _args: EssMonthEventsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('event:propose')
  @Mutation(() => ProposeEssMonthEventPayload, { nullable: true, description: 'Proposes an event for the programme. Permission `event:propose` in the network.' })
  async proposeEssMonthEvent(
    @Arg('input', { description: 'The proposal.' }) input: ProposeEssMonthEventInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<ProposeEssMonthEventPayload>> {
    return { event: { id: await proposeEvent(tx, input) } };
  }

  @Can('event:update')
  @Mutation(() => UpdateEssMonthEventPayload, { nullable: true, description: 'Changes an event; its dates are changed by rescheduleOccurrence. Permission `event:update` on it.' })
  async updateEssMonthEvent(
    @Arg('input', { description: 'The change.' }) input: UpdateEssMonthEventInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<UpdateEssMonthEventPayload>> {
    return { event: { id: await updateEvent(tx, input) } };
  }

  @Can('event:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes an event with its occurrences; `restore` brings them back. Permission `event:delete` on it.' })
  async deleteEssMonthEvent(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, eventKind, input) };
  }

  @Can('event:arbitrate')
  @Mutation(() => SetEditorialStatePayload, { nullable: true, description: 'Accepts, publishes, refuses events, or takes that back: all of them, or none. Permission `event:arbitrate` on each.' })
  async setEditorialState(
    @Arg('input', { description: 'The arbitration.' }) input: SetEditorialStateInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<SetEditorialStatePayload>> {
    const changed = await setEditorialState(tx, input);
    return { events: input.events.map((id) => ({ id })), changed: changed.map((id) => ({ id })) };
  }
}
