import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { UsefulEffectType } from './effect.type.js';

@ObjectType('Impact', { implements: Node, description: 'A change that has many causes. Effects of a cooperation contribute to it; it is none of them, and is never counted as one.' })
export class ImpactType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
  @Field(() => [UsefulEffectType], { description: 'The effects that contribute to it, in the order in which they were added.' })
  effects!: UsefulEffectType[];
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation whose effects contribute.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
