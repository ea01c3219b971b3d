import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateEventTaskInput, SetEventTaskDoneInput, UpdateEventTaskInput } from './event-task.input.js';
import { createEventTask, eventTaskKind, setEventTaskDone, updateEventTask } from './event-task.service.js';
import { EventTaskType } from './event-task.type.js';

@ObjectType({ description: 'Result of createEventTask.' })
class CreateEventTaskPayload extends Payload {
  @Field(() => EventTaskType, { nullable: true, description: 'The new task; null where there are userErrors.' })
  task!: Ref | null;
}

@ObjectType({ description: 'Result of updateEventTask.' })
class UpdateEventTaskPayload extends ConflictPayload {
  @Field(() => EventTaskType, { nullable: true, description: 'The task as it is now; null where there are userErrors.' })
  task!: Ref | null;
}

@ObjectType({ description: 'Result of setEventTaskDone.' })
class SetEventTaskDonePayload extends ConflictPayload {
  @Field(() => EventTaskType, { nullable: true, description: 'The task as it is now; null where there are userErrors.' })
  task!: Ref | null;
}

@Resolver()
export class EventTaskResolver {
  @Public()
  @Query(() => EventTaskType, { nullable: true, description: 'One task of an event; null where there is none that the viewer may read.' })
  eventTask(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('event:update')
  @Mutation(() => CreateEventTaskPayload, { nullable: true, description: 'Adds something to do for an event. Permission `event:update` on the event.' })
  async createEventTask(@Arg('input', { description: 'The task.' }) input: CreateEventTaskInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateEventTaskPayload>> {
    return { task: { id: await createEventTask(tx, input) } };
  }

  @Can('event:update')
  @Mutation(() => UpdateEventTaskPayload, { nullable: true, description: 'Changes a task of an event. Permission `event:update` on the event.' })
  async updateEventTask(@Arg('input', { description: 'The change.' }) input: UpdateEventTaskInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateEventTaskPayload>> {
    return { task: { id: await updateEventTask(tx, input) } };
  }

  @Can('task:complete')
  @Mutation(() => SetEventTaskDonePayload, { nullable: true, description: 'Ticks a task of an event off, or takes that back. Permission `task:complete`: of its assignee, and of whoever may change the event.' })
  async setEventTaskDone(@Arg('input', { description: 'Which one, and what of it.' }) input: SetEventTaskDoneInput, @Ctx() { tx }: MutationContext): Promise<Partial<SetEventTaskDonePayload>> {
    return { task: { id: await setEventTaskDone(tx, input) } };
  }

  @Can('event:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a task of an event; `restore` brings it back. Permission `event:update` on the event.' })
  async deleteEventTask(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, eventTaskKind, input) };
  }
}
