import { Arg, Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { LieuType } from '../lieux/lieu.type.js';
import { CooperationProjectsArgs } from './project.input.js';
import { CooperationProjectType, MissingForStage, ProjectStage } from './project.type.js';

export const CooperationProjectConnection = connectionOf('CooperationProject', () => CooperationProjectType);

@Resolver(() => CooperationProjectType)
export class ProjectMissingResolver {
  @FieldResolver(() => [MissingForStage], { description: 'What it lacks for a stage: all that the steps from where it is up to there ask for.' })
  missing(@Arg('for', () => ProjectStage, { nullable: true, description: 'Which stage; the next one where it is absent.' }) _to?: ProjectStage | null): unknown {
    return planned();
  }
}

@Resolver(() => LieuType)
export class LieuProjectsResolver {
  @FieldResolver(() => CooperationProjectConnection, { description: 'Cooperation projects that it is a party of. Members of their networks see them.' })
  cooperationProjects(@Args() _args: CooperationProjectsArgs): unknown {
    return planned();
  }
}
