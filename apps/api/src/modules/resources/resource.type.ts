import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { Intent } from './intent.type.js';

export enum ResourceSharing {
  HOLDER_ONLY = 'HOLDER_ONLY',
  NETWORK = 'NETWORK',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ResourceSharing, {
  name: 'ResourceSharing',
  description: 'Who may see a resource and ask for it.',
  valuesConfig: {
    HOLDER_ONLY: { description: 'Those who may change it: its holder, and coordinators of the holder\'s networks.' },
    NETWORK: { description: 'Members of the networks of its holder or its lieu.' },
    PUBLIC: { description: 'Anybody, as long as they may read its holder.' },
  },
});

@ObjectType('Resource', { implements: Node, description: 'Something material or immaterial that an actor can lend, give or share.' })
export class ResourceType extends Intent {
  @Field(() => String, { nullable: true, description: 'On which conditions it is shared, such as a contribution, hours or a deposit.' })
  conditions!: string | null;
  @Field(() => ResourceSharing, { description: 'Who may see and ask for it.' })
  sharing!: ResourceSharing;
}
