import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CooperationTasksArgs } from './task.input.js';
import { CooperationTaskType } from './task.type.js';

const CooperationTaskConnection = connectionOf('CooperationTask', () => CooperationTaskType);

@Resolver(() => CooperationProjectType)
export class ProjectTasksResolver {
  @FieldResolver(() => CooperationTaskConnection, { description: 'What is to be done for it, and what has been.' })
  tasks(@Args() _args: CooperationTasksArgs): unknown {
    return planned();
  }
}
