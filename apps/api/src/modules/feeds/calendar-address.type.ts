import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { LieuType } from '../lieux/lieu.type.js';

@ObjectType('CalendarAddress', {
  implements: Node,
  description: 'A private address under which a calendar program reads what an account may read, without signing in. Only that account sees it, and may revoke it.',
})
export class CalendarAddressType extends Node {
  @Field(() => LieuType, { nullable: true, description: 'The lieu whose whole calendar it is, proposed events too; null: the account\'s own calendar, or a lieu that it may no longer read.' })
  lieu!: LieuType | null;
  @Field({ description: 'A path below the origin of this API, which opens the calendar for whoever has it.' })
  path!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
}
