import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';
import { LimitType } from '../own-limits/limit.type.js';

@ObjectType('SharedAimObjective', { implements: Node, description: 'What a network wants to reach together (objectif).' })
export class SharedAimObjectiveType extends Node {
  @Field({ description: 'In the words of the members, 1,000 characters at most.' })
  statement!: string;
}

@ObjectType('SharedAimLimit', { implements: Node, description: 'A limit that a network sets itself.' })
export class SharedAimLimitType extends LimitType {}

@ObjectType('SharedAim', { implements: Node, description: 'What the collective wants together, at the level of the whole network (visée commune). Members of the network read it.' })
export class SharedAimType extends Node {
  @Field({ description: 'In the words of the members, 2,000 characters at most; empty where it was not said yet.' })
  statement!: string;
  @Field(() => [SharedAimObjectiveType], { description: 'What is to be reached together, in order.' })
  objectives!: SharedAimObjectiveType[];
  @Field(() => [SharedAimLimitType], { description: 'Limits that the network sets itself, in order.' })
  limits!: SharedAimLimitType[];
  @Field(() => NetworkType, { nullable: true, description: 'Whose aim it is.' })
  network!: NetworkType | null;
  @Field({ description: 'May the viewer change it? (permission `network:update`)' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
