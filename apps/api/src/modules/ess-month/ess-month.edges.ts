import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArgs, planned } from '../../shared/connection.js';
import { LieuConnection } from '../lieux/lieu.edges.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType } from '../networks/network.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { EssMonthType } from './ess-month.type.js';
import { EssMonthEventsArgs } from './event.input.js';
import { EssMonthEventType } from './event.type.js';
import { OccurrenceFacets } from './occurrence.facets.js';
import { OccurrencesArgs, ProgrammeArgs } from './occurrence.input.js';
import { OccurrenceType } from './occurrence.type.js';

export const EssMonthEventConnection = connectionOf('EssMonthEvent', () => EssMonthEventType);
export const OccurrenceConnection = connectionOf('Occurrence', () => OccurrenceType, { facets: OccurrenceFacets });

@Resolver(() => EssMonthType)
export class EssMonthEdgesResolver {
  @FieldResolver(() => LieuConnection, { description: 'Lieux of the network, by name: the rows of the board.' })
  lieux(@Args() _args: PageArgs): unknown {
    return planned();
  }

  @FieldResolver(() => OccurrenceConnection, { description: 'Occurrences of its events, by beginning; unscheduled ones last.' })
  occurrences(@Args() _args: OccurrencesArgs): unknown {
    return planned();
  }

  @FieldResolver(() => EssMonthEventConnection, { description: 'Its events.' })
  events(@Args() _args: EssMonthEventsArgs): unknown {
    return planned();
  }
}

@Resolver(() => EssMonthEventType)
export class EventEdgesResolver {
  @FieldResolver(() => [OccurrenceType], { description: 'When and where it takes place, by beginning; unscheduled ones last. All of them, up to 800: `dates` gives them page by page.' })
  occurrences(): unknown {
    return planned();
  }

  @FieldResolver(() => OccurrenceConnection, { description: 'The same, page by page.' })
  dates(@Args() _args: OccurrencesArgs): unknown {
    return planned();
  }
}

@Resolver(() => LieuType)
export class LieuEventsResolver {
  @FieldResolver(() => EssMonthEventConnection, { description: 'Events that it organises or hosts.' })
  essMonthEvents(@Args() _args: EssMonthEventsArgs): unknown {
    return planned();
  }
}

@Resolver(() => CooperationProjectType)
export class ProjectEventsResolver {
  @FieldResolver(() => EssMonthEventConnection, { description: 'Events that belong to it.' })
  essMonthEvents(@Args() _args: EssMonthEventsArgs): unknown {
    return planned();
  }
}

@Resolver(() => NetworkType)
export class NetworkProgrammeResolver {
  @FieldResolver(() => OccurrenceConnection, {
    description: 'The public programme of a Mois de l\'ESS: dates of published events, by beginning. Those that do not take place say so by `event.status`.',
  })
  programme(@Args() _args: ProgrammeArgs): unknown {
    return planned();
  }
}
