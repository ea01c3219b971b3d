import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { LieuType } from '../lieux/lieu.type.js';
import { CooperationProjectsArgs } from './project.input.js';
import { CooperationProjectType } from './project.type.js';

export const CooperationProjectConnection = connectionOf('CooperationProject', () => CooperationProjectType);

@Resolver(() => LieuType)
export class LieuProjectsResolver {
  @FieldResolver(() => CooperationProjectConnection, { description: 'Cooperation projects that it is a party of. Members of their networks see them.' })
  cooperationProjects(@Args() _args: CooperationProjectsArgs): unknown {
    return planned();
  }
}
