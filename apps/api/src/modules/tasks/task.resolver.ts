import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateCooperationTaskInput, SetTaskDoneInput, UpdateCooperationTaskInput } from './task.input.js';
import { createTask, setTaskDone, taskKind, updateTask } from './task.service.js';
import { CooperationTaskType } from './task.type.js';

@ObjectType({ description: 'Result of createCooperationTask.' })
class CreateCooperationTaskPayload extends Payload {
  @Field(() => CooperationTaskType, { nullable: true, description: 'The new task; null where there are userErrors.' })
  task!: Ref | null;
}

@ObjectType({ description: 'Result of updateCooperationTask.' })
class UpdateCooperationTaskPayload extends ConflictPayload {
  @Field(() => CooperationTaskType, { nullable: true, description: 'The task as it is now; null where there are userErrors.' })
  task!: Ref | null;
}

@ObjectType({ description: 'Result of setTaskDone.' })
class SetTaskDonePayload extends ConflictPayload {
  @Field(() => CooperationTaskType, { nullable: true, description: 'The task as it is now; null where there are userErrors.' })
  task!: Ref | null;
}

@Resolver()
export class CooperationTaskResolver {
  @Public()
  @Query(() => CooperationTaskType, { nullable: true, description: 'One task of a cooperation; null where there is none that the viewer may read.' })
  cooperationTask(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => CreateCooperationTaskPayload, { nullable: true, description: 'Adds something to do for a cooperation. Permission `project:update` on the project.' })
  async createCooperationTask(@Arg('input', { description: 'The task.' }) input: CreateCooperationTaskInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateCooperationTaskPayload>> {
    return { task: { id: await createTask(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateCooperationTaskPayload, { nullable: true, description: 'Changes a task. Permission `project:update` on the project.' })
  async updateCooperationTask(@Arg('input', { description: 'The change.' }) input: UpdateCooperationTaskInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateCooperationTaskPayload>> {
    return { task: { id: await updateTask(tx, input) } };
  }

  @Can('task:complete')
  @Mutation(() => SetTaskDonePayload, { nullable: true, description: 'Ticks a task off, or takes that back. Permission `task:complete`: of its assignee, and of whoever may change the project.' })
  async setTaskDone(@Arg('input', { description: 'Which one, and what of it.' }) input: SetTaskDoneInput, @Ctx() { tx }: MutationContext): Promise<Partial<SetTaskDonePayload>> {
    return { task: { id: await setTaskDone(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a task; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteCooperationTask(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, taskKind, input) };
  }
}
