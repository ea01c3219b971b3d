import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';
import { Intent } from './intent.type.js';

@ObjectType('Need', { implements: Node, description: 'Something material or immaterial that an actor is looking for. Members of the networks of its holder or its lieu see it.' })
export class NeedType extends Intent {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is needed; null where it is open.' })
  from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is needed; null where it is open.' })
  until!: string | null;
}
