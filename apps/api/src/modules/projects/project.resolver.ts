import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CooperationProjectConnection } from './project.edges.js';
import { AddToCooperationProjectInput, AdvanceCooperationProjectInput, CooperationProjectsArgs, CreateCooperationProjectInput, UpdateCooperationProjectInput } from './project.input.js';
import { projectKind } from './project.kind.js';
import { addToProject, createProject, updateProject } from './project.service.js';
import { advanceProject } from './project-stage.service.js';
import { CooperationProjectType, MissingForStage } from './project.type.js';

@ObjectType({ description: 'Result of createCooperationProject.' })
class CreateCooperationProjectPayload extends Payload {
  @Field(() => CooperationProjectType, { nullable: true, description: 'The new project; null where there are userErrors.' })
  cooperationProject!: Ref | null;
}

@ObjectType({ description: 'Result of updateCooperationProject.' })
class UpdateCooperationProjectPayload extends ConflictPayload {
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project as it is now; null where there are userErrors.' })
  cooperationProject!: Ref | null;
}

@ObjectType({ description: 'Result of addToCooperationProject.' })
class AddToCooperationProjectPayload extends Payload {
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project as it is now; null where there are userErrors.' })
  cooperationProject!: Ref | null;
}

@ObjectType({ description: 'Result of advanceCooperationProject.' })
class AdvanceCooperationProjectPayload extends ConflictPayload {
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project as it is now; null where there are userErrors.' })
  cooperationProject!: Ref | null;
  @Field(() => [MissingForStage], { description: 'What the stage asks for and is missing: why it was refused (STAGE_NOT_READY), or what the reason passed over.' })
  missing!: MissingForStage[];
}

@Resolver()
export class ProjectResolver {
  @Public()
  @Query(() => CooperationProjectType, { nullable: true, description: 'One cooperation project; null where there is none that the viewer may read.' })
  cooperationProject(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => CooperationProjectConnection, { description: 'Cooperation projects of the viewer\'s networks; none for anonymous visitors.' })
  cooperationProjects(@Args() _args: CooperationProjectsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:create')
  @Mutation(() => CreateCooperationProjectPayload, { nullable: true, description: 'Starts a cooperation project in a network. Permission `project:create` in it.' })
  async createCooperationProject(
    @Arg('input', { description: 'The project.' }) input: CreateCooperationProjectInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<CreateCooperationProjectPayload>> {
    return { cooperationProject: { id: await createProject(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateCooperationProjectPayload, { nullable: true, description: 'Changes a cooperation project. Permission `project:update` on it.' })
  async updateCooperationProject(
    @Arg('input', { description: 'The change.' }) input: UpdateCooperationProjectInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<UpdateCooperationProjectPayload>> {
    return { cooperationProject: { id: await updateProject(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => AddToCooperationProjectPayload, {
    nullable: true,
    description: 'Adds parties, objectives or limits to a cooperation project, whatever others add meanwhile. Permission `project:update` on it.',
  })
  async addToCooperationProject(
    @Arg('input', { description: 'What is added.' }) input: AddToCooperationProjectInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<AddToCooperationProjectPayload>> {
    return { cooperationProject: { id: await addToProject(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => AdvanceCooperationProjectPayload, {
    nullable: true,
    description: 'Moves a cooperation project to another stage. Permission `project:update` on it, and `project:override` to pass over what is missing.',
  })
  async advanceCooperationProject(
    @Arg('input', { description: 'The move.' }) input: AdvanceCooperationProjectInput,
    @Ctx() { tx }: MutationContext,
  ): Promise<Partial<AdvanceCooperationProjectPayload>> {
    return advanceProject(tx, input);
  }

  @Can('project:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a cooperation project; `restore` brings it back. Permission `project:delete` on it.' })
  async deleteCooperationProject(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, projectKind, input) };
  }
}
