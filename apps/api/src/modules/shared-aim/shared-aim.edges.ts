import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { NetworkType } from '../networks/network.type.js';
import { SharedAimType } from './shared-aim.type.js';

@Resolver(() => NetworkType)
export class NetworkSharedAimResolver {
  @FieldResolver(() => SharedAimType, { nullable: true, description: 'What its members want together; null where they have not said it yet, and for those who are no members.' })
  sharedAim(): unknown {
    return planned();
  }
}
