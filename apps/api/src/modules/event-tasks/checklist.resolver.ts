import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { ApplyChecklistInput, CreateChecklistInput, UpdateChecklistInput } from './checklist.input.js';
import { applyChecklist, checklistKind, createChecklist, updateChecklist } from './checklist.service.js';
import { ChecklistType } from './checklist.type.js';
import { EventTaskType } from './event-task.type.js';

@ObjectType({ description: 'Result of createChecklist.' })
class CreateChecklistPayload extends Payload {
  @Field(() => ChecklistType, { nullable: true, description: 'The new checklist; null where there are userErrors.' })
  checklist!: Ref | null;
}

@ObjectType({ description: 'Result of updateChecklist.' })
class UpdateChecklistPayload extends ConflictPayload {
  @Field(() => ChecklistType, { nullable: true, description: 'The checklist as it is now; null where there are userErrors.' })
  checklist!: Ref | null;
}

@ObjectType({ description: 'Result of applyChecklist.' })
class ApplyChecklistPayload extends Payload {
  @Field(() => [EssMonthEventType], { description: 'The events, in the order in which they were sent; empty where there are userErrors.' })
  events!: Ref[];
  @Field(() => [EventTaskType], { description: 'The tasks that are new; none where the events had all of them already.' })
  tasks!: Ref[];
}

@Resolver()
export class ChecklistResolver {
  @Public()
  @Query(() => ChecklistType, { nullable: true, description: 'One checklist; null where there is none that the viewer may read.' })
  checklist(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('checklist:update')
  @Mutation(() => CreateChecklistPayload, { nullable: true, description: 'Keeps a new checklist for the events of a network. Permission `checklist:update` in the network.' })
  async createChecklist(@Arg('input', { description: 'The checklist.' }) input: CreateChecklistInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateChecklistPayload>> {
    return { checklist: { id: await createChecklist(tx, input) } };
  }

  @Can('checklist:update')
  @Mutation(() => UpdateChecklistPayload, { nullable: true, description: 'Changes a checklist; tasks that were made of it stay as they are. Permission `checklist:update` in its network.' })
  async updateChecklist(@Arg('input', { description: 'The change.' }) input: UpdateChecklistInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateChecklistPayload>> {
    return { checklist: { id: await updateChecklist(tx, input) } };
  }

  @Can('checklist:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a checklist; `restore` brings it back. Permission `checklist:update` in its network.' })
  async deleteChecklist(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, checklistKind, input) };
  }

  @Can('event:update')
  @Mutation(() => ApplyChecklistPayload, { nullable: true, description: 'Adds the lines of a checklist to events, as tasks: to all of them, or none. Permission `event:update` on each.' })
  async applyChecklist(@Arg('input', { description: 'Which one, and to what.' }) input: ApplyChecklistInput, @Ctx() { tx }: MutationContext): Promise<Partial<ApplyChecklistPayload>> {
    const tasks = await applyChecklist(tx, input);
    return { events: input.events.map((id) => ({ id })), tasks: tasks.map((id) => ({ id })) };
  }
}
