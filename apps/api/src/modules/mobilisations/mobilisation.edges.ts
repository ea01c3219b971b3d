import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { LimitWarning } from '../own-limits/limit.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';
import { ResourceAvailabilityType, ResourceHoldingType } from './availability.type.js';
import { AvailabilityArgs, LimitWarningsArgs, MobilisationsArgs } from './mobilisation.input.js';
import { MobilisationType } from './mobilisation.type.js';

export const MobilisationConnection = connectionOf('Mobilisation', () => MobilisationType);

@Resolver(() => ResourceType)
export class ResourceMobilisationsResolver {
  @FieldResolver(() => [ResourceAvailabilityType], { description: 'A period in pieces, with what is left in each, the first one first.' })
  availability(@Args() _args: AvailabilityArgs): unknown {
    return planned();
  }

  @FieldResolver(() => [ResourceHoldingType], { description: 'Who has it now. Members of the networks concerned see it.' })
  heldBy(): unknown {
    return planned();
  }

  @FieldResolver(() => [LimitWarning], {
    description: 'Limits of a project and of its network that it would exceed with this loan, for the project or an event, as far as the viewer may read them. They are said, and never stand in the way.',
  })
  limitWarnings(@Args() _args: LimitWarningsArgs): unknown {
    return planned();
  }

  @FieldResolver(() => MobilisationConnection, { description: 'Requests for it, those that are over too. Members of the networks concerned see them.' })
  mobilisations(@Args() _args: MobilisationsArgs): unknown {
    return planned();
  }
}

@Resolver(() => MobilisationType)
export class MobilisationWarningsResolver {
  @FieldResolver(() => [LimitWarning], { description: 'Limits of its project and of the network that are exceeded now by loans, this one among them; none once it is declined, cancelled or back, and for those who may not read them.' })
  limitWarnings(): unknown {
    return planned();
  }
}

@Resolver(() => NeedType)
export class NeedMobilisationsResolver {
  @FieldResolver(() => MobilisationConnection, { description: 'What is asked for or promised to answer it, requests that are over too. Members of the networks concerned see them.' })
  mobilisations(@Args() _args: MobilisationsArgs): unknown {
    return planned();
  }
}

@Resolver(() => CooperationProjectType)
export class ProjectMobilisationsResolver {
  @FieldResolver(() => MobilisationConnection, { description: 'Resources that are asked for or promised for it.' })
  mobilisations(@Args() _args: MobilisationsArgs): unknown {
    return planned();
  }
}

@Resolver(() => EssMonthEventType)
export class EventMobilisationsResolver {
  @FieldResolver(() => [LimitWarning], {
    description: 'Limits of its project and of the network that are exceeded and in which it has a part: by the room of a date of its own, or by sums to which its dates or what is lent for it add. None for those who may not read them.',
  })
  limitWarnings(): unknown {
    return planned();
  }

  @FieldResolver(() => MobilisationConnection, { description: 'Resources that are asked for or promised for it, or for one of its dates. Members see them.' })
  mobilisations(@Args() _args: MobilisationsArgs): unknown {
    return planned();
  }
}
