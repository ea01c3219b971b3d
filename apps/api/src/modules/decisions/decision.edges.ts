import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { DecisionType } from './decision.type.js';

@Resolver(() => CooperationProjectType)
export class ProjectDecisionsResolver {
  @FieldResolver(() => [DecisionType], { description: 'What its parties have decided, the last first.' })
  decisions(): unknown {
    return planned();
  }
}
