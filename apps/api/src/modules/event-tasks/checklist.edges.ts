import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { NetworkType } from '../networks/network.type.js';
import { ChecklistType } from './checklist.type.js';

@Resolver(() => NetworkType)
export class NetworkChecklistsResolver {
  @FieldResolver(() => [ChecklistType], { description: 'What is usually to be done for events, by name; 50 at most. Members read them.' })
  checklists(): unknown {
    return planned();
  }
}
