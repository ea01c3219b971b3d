import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { IntentArgs, IntentChange, IntentFilter } from './intent.input.js';
import { ResourceNature } from './intent.type.js';
import { ResourceExchange } from './resource.type.js';

@InputType({ description: 'Which resources; all that are given must hold.' })
export class ResourceFilter extends IntentFilter {}

@ArgsType()
export class ResourcesArgs extends IntentArgs {
  @Field(() => ResourceFilter, { nullable: true, description: 'Which ones; all that the viewer may read where it is absent.' })
  filter?: ResourceFilter | null;
}

@InputType({ description: 'Days on which a resource cannot be had.' })
export class ResourceClosureInput {
  @Field(() => ID, { nullable: true, description: 'Id of a closure that it has already; absent for a new one. Code: UNKNOWN_REFERENCE.' })
  id?: string | null;
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day, not before the first. Code: INVALID_PERIOD.' })
  until!: string;
  @Field(() => String, { nullable: true, description: 'Why, 200 characters at most. Code: TOO_LONG.' })
  reason?: string | null;
}

@InputType({ description: 'What of a resource is to change. An absent field is left as it is, null clears it.' })
export class ResourceChange extends IntentChange {
  @Field(() => String, { nullable: true, description: 'On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG.' })
  conditions?: string | null;
  @Field(() => ResourceExchange, { nullable: true, description: 'What is asked for in return.' })
  exchange?: ResourceExchange | null;
  @Field(() => Float, { nullable: true, description: 'Price in euros, 0 or more; only where `exchange` is AT_COST or PRICED: with another one it is cleared. Codes: INVALID, PRICE_WITHOUT_TERMS.' })
  price?: number | null;
  @Field(() => String, { nullable: true, description: 'What the price is for, 40 characters at most. Code: TOO_LONG.' })
  priceUnit?: string | null;
  @Field(() => Float, { nullable: true, description: 'Deposit in euros, 0 or more. Code: INVALID.' })
  deposit?: number | null;
  @Field(() => String, { nullable: true, description: 'Which insurance is asked for, 200 characters at most. Code: TOO_LONG.' })
  insurance?: string | null;
  @Field(() => String, { nullable: true, description: 'When it can be fetched and brought back, 500 characters at most; in the syntax of OpenStreetMap it is understood. Code: TOO_LONG.' })
  openingHours?: string | null;
  @Field(() => [ResourceClosureInput], { nullable: true, description: 'All days on which it cannot be had, 100 closures at most. Codes: TOO_MANY, DUPLICATE, RESOURCE_PROMISED_THEN.' })
  closures?: ResourceClosureInput[] | null;
}

@InputType({ description: 'A resource on offer. Where `lieu` is absent and the holder is a lieu, it is there.' })
export class CreateResourceInput extends ResourceChange {
  @Field(() => ID, { description: 'Id of the actor that holds it, for good. Code: UNKNOWN_REFERENCE.' })
  holder!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => ResourceNature, { description: 'Material or immaterial.' })
  declare nature: ResourceNature;
  @Field(() => String, { description: 'Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM.' })
  declare category: string;
}

@InputType({ description: 'A change of a resource.' })
export class UpdateResourceInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ResourceChange, { description: 'What is to change.' })
  change!: ResourceChange;
}
