import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { DecisionType } from '../decisions/decision.type.js';
import { CooperationDocumentType } from '../documents/document.type.js';
import { ObservationType } from '../effects/observation.type.js';
import { NetworkType } from '../networks/network.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CooperationTaskType } from '../tasks/task.type.js';
import { FilRougeType, MilestoneType } from './fil-rouge.type.js';

@Resolver(() => CooperationProjectType)
export class ProjectFilRougeResolver {
  @FieldResolver(() => FilRougeType, { nullable: true, description: 'The thread that holds it together; null where none was written yet.' })
  filRouge(): unknown {
    return planned();
  }
}

@Resolver(() => NetworkType)
export class NetworkFilRougeResolver {
  @FieldResolver(() => FilRougeType, { nullable: true, description: 'The thread that holds the network together; null where none was written yet, and for those who are no members.' })
  filRouge(): unknown {
    return planned();
  }
}

const HANGS = { nullable: true, description: 'The milestone of its project on which it hangs; null where it hangs on none.' } as const;

@Resolver(() => DecisionType)
export class DecisionMilestoneResolver {
  @FieldResolver(() => MilestoneType, HANGS)
  milestone(): unknown {
    return planned();
  }
}

@Resolver(() => CooperationTaskType)
export class TaskMilestoneResolver {
  @FieldResolver(() => MilestoneType, HANGS)
  milestone(): unknown {
    return planned();
  }
}

@Resolver(() => CooperationDocumentType)
export class DocumentMilestoneResolver {
  @FieldResolver(() => MilestoneType, HANGS)
  milestone(): unknown {
    return planned();
  }
}

@Resolver(() => ObservationType)
export class ObservationMilestoneResolver {
  @FieldResolver(() => MilestoneType, HANGS)
  milestone(): unknown {
    return planned();
  }
}
