import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArgs, planned } from '../../shared/connection.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';
import { NeedMatchEdge, ResourceMatchEdge } from './match.type.js';

const ResourceMatchConnection = connectionOf('ResourceMatch', () => ResourceType, { edge: ResourceMatchEdge });
const NeedMatchConnection = connectionOf('NeedMatch', () => NeedType, { edge: NeedMatchEdge });

@Resolver(() => NeedType)
export class NeedMatchesResolver {
  @FieldResolver(() => ResourceMatchConnection, { description: 'Resources of others that could answer it, the closest first: of all that the viewer may read, 200 at most.' })
  matches(@Args() _args: PageArgs): unknown {
    return planned();
  }
}

@Resolver(() => ResourceType)
export class ResourceMatchesResolver {
  @FieldResolver(() => NeedMatchConnection, { description: 'Needs of others that it could answer and that are not over, the closest first: of all that the viewer may read, 200 at most.' })
  matches(@Args() _args: PageArgs): unknown {
    return planned();
  }
}
