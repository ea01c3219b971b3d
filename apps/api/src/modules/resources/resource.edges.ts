import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NeedsArgs } from './need.input.js';
import { NeedType } from './need.type.js';
import { ResourcesArgs } from './resource.input.js';
import { ResourceType } from './resource.type.js';

export const ResourceConnection = connectionOf('Resource', () => ResourceType);
export const NeedConnection = connectionOf('Need', () => NeedType);

@Resolver(() => LieuType)
export class LieuResourcesResolver {
  @FieldResolver(() => ResourceConnection, { description: 'Resources that it holds or that are there.' })
  resources(@Args() _args: ResourcesArgs): unknown {
    return planned();
  }

  @FieldResolver(() => NeedConnection, { description: 'What it needs, or is needed there.' })
  needs(@Args() _args: NeedsArgs): unknown {
    return planned();
  }
}
