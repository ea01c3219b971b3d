import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { ViewerType } from '../networks/network.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CooperationTasksArgs, MyCooperationTasksArgs } from './task.input.js';
import { CooperationTaskType } from './task.type.js';

const CooperationTaskConnection = connectionOf('CooperationTask', () => CooperationTaskType);

@Resolver(() => ViewerType)
export class ViewerTasksResolver {
  @FieldResolver(() => CooperationTaskConnection, { description: 'Tasks of cooperations that the viewer sees to, by due date; what is done comes last.' })
  cooperationTasks(@Args() _args: MyCooperationTasksArgs): unknown {
    return planned();
  }
}

@Resolver(() => CooperationProjectType)
export class ProjectTasksResolver {
  @FieldResolver(() => CooperationTaskConnection, { description: 'What is to be done for it, and what has been.' })
  tasks(@Args() _args: CooperationTasksArgs): unknown {
    return planned();
  }
}
