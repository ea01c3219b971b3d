import { Args, ArgsType, Field, FieldResolver, InputType, Resolver } from 'type-graphql';
import { connectionOf, PageArgs, planned } from '../../shared/connection.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { ActivityType } from './activity.type.js';

const ActivityConnection = connectionOf('ProjectActivity', () => ActivityType);

@InputType({ description: 'Which of what happened in a project.' })
class ActivityFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only what people say; false: only what was changed.' })
  messages?: boolean | null;
}

@ArgsType()
class ActivityArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which; all where it is absent.' })
  filter?: ActivityFilter | null;
}

@Resolver(() => CooperationProjectType)
export class ProjectActivityResolver {
  @FieldResolver(() => ActivityConnection, {
    description: 'All that happened in it and in what belongs to it, changes and comments, the latest first. For people who read the project; empty for keys.',
  })
  activity(@Args() _args: ActivityArgs): unknown {
    return planned();
  }
}
