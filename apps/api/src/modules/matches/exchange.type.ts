import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { ResourceType } from '../resources/resource.type.js';

@ObjectType('Exchange', { description: 'All that one actor gives to another one, or to what several do together: promised or happened, never only wished.' })
export class ExchangeType {
  @Field(() => Actor, { nullable: true, description: 'Who gives; null where the viewer may not read them.' })
  giver!: Actor | null;
  @Field(() => Actor, { nullable: true, description: 'Who receives; null where it is given to a cooperation as a whole, or the viewer may not read them.' })
  receiver!: Actor | null;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it is given to as a whole; null where an actor receives.' })
  project!: CooperationProjectType | null;
  @Field(() => [ResourceType], { description: 'What is given, by title; commitments that name no resource have none.' })
  resources!: ResourceType[];
  @Field(() => [String], { description: 'What is given, in words: titles of resources, statements of commitments.' })
  labels!: string[];
  @Field(() => Int, { description: 'How many exchanges: promised and happened together.' })
  count!: number;
  @Field(() => Int, { description: 'How many are promised, and have not happened yet.' })
  promised!: number;
  @Field(() => Int, { description: 'How many have happened.' })
  happened!: number;
  @Field(() => Float, { nullable: true, description: 'How much in all; null where it is not counted, or in different units.' })
  quantity!: number | null;
  @Field(() => String, { nullable: true, description: 'What `quantity` counts; null where there is none.' })
  unit!: string | null;
}
