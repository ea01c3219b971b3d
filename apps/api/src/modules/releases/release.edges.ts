import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArgs, planned } from '../../shared/connection.js';
import { EssMonthType } from '../ess-month/ess-month.type.js';
import { ProgrammeChangeType, ProgrammeReleaseType, ReleasedDateType } from './release.type.js';

const ReleasedDateConnection = connectionOf('ReleasedDate', () => ReleasedDateType);

@Resolver(() => EssMonthType)
export class EssMonthReleasesResolver {
  @FieldResolver(() => [ProgrammeReleaseType], { description: 'Named versions of its programme, the last first. Members of the network see them.' })
  releases(): unknown {
    return planned();
  }

  @FieldResolver(() => [ProgrammeChangeType], {
    description: 'What `releaseProgramme` would change for the public since the last version, the breaking ones first. Changes of published events are public already; they are told here until a version holds them. Members of the network see them.',
  })
  pendingChanges(): unknown {
    return planned();
  }
}

@Resolver(() => ProgrammeReleaseType)
export class ReleasedDatesResolver {
  @FieldResolver(() => ReleasedDateConnection, { description: 'The programme as it was in this version, by beginning.' })
  dates(@Args() _args: PageArgs): unknown {
    return planned();
  }
}
