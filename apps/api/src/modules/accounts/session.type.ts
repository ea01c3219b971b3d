import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

@ObjectType('Session', { implements: Node, description: 'A browser in which an account is signed in. Only its owner sees it.' })
export class SessionType extends Node {
  @Field({ description: 'It is the one that asks.' })
  current!: boolean;
  @Field(() => String, { nullable: true, description: 'What the browser says of itself.' })
  userAgent!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it signed in.' })
  startedAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the hour.' })
  lastUsedAt!: Date;
}
