import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';
import { Intent } from './intent.type.js';

export enum ResourceExchange {
  FREE = 'FREE',
  EXCHANGE = 'EXCHANGE',
  AT_COST = 'AT_COST',
  PRICED = 'PRICED',
}
registerEnumType(ResourceExchange, {
  name: 'ResourceExchange',
  description: 'What is asked for a resource in return.',
  valuesConfig: {
    FREE: { description: 'Nothing.' },
    EXCHANGE: { description: 'Something in exchange: a hand, another resource.' },
    AT_COST: { description: 'What it costs, and no more: fuel, cleaning, wear.' },
    PRICED: { description: 'A price.' },
  },
});

@ObjectType('ResourceClosure', { implements: Node, description: 'Days on which a resource cannot be had, in the zone of its lieu.' })
export class ResourceClosureType extends Node {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  until!: string;
  @Field(() => String, { nullable: true, description: 'Why, 200 characters at most.' })
  reason!: string | null;
}

@ObjectType('Resource', { implements: Node, description: 'Something material or immaterial that an actor can lend, give or share.' })
export class ResourceType extends Intent {
  @Field(() => String, { nullable: true, description: 'On which conditions it is shared, such as a contribution, hours or a deposit.' })
  conditions!: string | null;
  @Field(() => ResourceExchange, { nullable: true, description: 'What is asked for in return; null where it is not said.' })
  exchange!: ResourceExchange | null;
  @Field(() => Float, { nullable: true, description: 'Price in euros, for each `priceUnit`; only where `exchange` is AT_COST or PRICED.' })
  price!: number | null;
  @Field(() => String, { nullable: true, description: 'What the price is for, such as `jour` or `nuit et personne`.' })
  priceUnit!: string | null;
  @Field(() => Float, { nullable: true, description: 'Deposit in euros; null where there is none.' })
  deposit!: number | null;
  @Field(() => String, { nullable: true, description: 'Which insurance is asked for; null where none is.' })
  insurance!: string | null;
  @Field(() => String, { nullable: true, description: 'When it can be fetched and brought back in a week, in the syntax of OpenStreetMap where possible; null where that is at any time.' })
  openingHours!: string | null;
  @Field(() => [ResourceClosureType], { description: 'Days on which it cannot be had that are not over yet, the first ones first.' })
  closures!: ResourceClosureType[];
}
