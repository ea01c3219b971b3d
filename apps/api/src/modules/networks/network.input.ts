import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { NetworkKind, NetworkStage } from './network.type.js';

@InputType({ description: 'Where a network is: any mixture of whole départements, whole EPCI and single communes.' })
export class TerritoryInput {
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes.' })
  communes?: string[] | null;
}

@InputType({ description: 'A new network.' })
export class CreateNetworkInput {
  @Field({ description: 'Name in addresses: lower-case letters, digits and single hyphens, 80 at most. Codes: INVALID, TAKEN.' })
  slug!: string;
  @Field({ description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name!: string;
  @Field(() => NetworkKind, { description: 'What kind of grouping it is.' })
  kind!: NetworkKind;
  @Field(() => NetworkStage, { nullable: true, description: 'How far it has come; EMERGING by default.' })
  stage?: NetworkStage | null;
  @Field(() => String, { nullable: true, description: 'A few sentences on it.' })
  description?: string | null;
  @Field(() => TerritoryInput, { description: 'Where it is. Codes: UNKNOWN_DEPARTEMENT, UNKNOWN_EPCI, UNKNOWN_COMMUNE.' })
  territory!: TerritoryInput;
}

@InputType({ description: 'What of a network is to change. An absent field is left as it is, null clears it.' })
export class NetworkChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => NetworkKind, { nullable: true, description: 'What kind of grouping it is. Code: BLANK.' })
  kind?: NetworkKind | null;
  @Field(() => NetworkStage, { nullable: true, description: 'How far it has come. Code: BLANK.' })
  stage?: NetworkStage | null;
  @Field(() => String, { nullable: true, description: 'A few sentences on it, 20,000 characters at most. Code: TOO_LONG.' })
  description?: string | null;
  @Field(() => TerritoryInput, { nullable: true, description: 'Where it is, whole: what is not named here is no longer part of it. Codes: UNKNOWN_DEPARTEMENT, UNKNOWN_EPCI, UNKNOWN_COMMUNE.' })
  territory?: TerritoryInput | null;
}

@InputType({ description: 'A change of a network. Its name in addresses (`slug`) stays as it is: links lead to it.' })
export class UpdateNetworkInput {
  @Field(() => ID, { description: 'Id of the network.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => NetworkChange, { description: 'What is to change.' })
  change!: NetworkChange;
}

@ArgsType()
export class NetworkArgs {
  @Field(() => ID, { nullable: true, description: 'Its id; either this or `slug`.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name in addresses.' })
  slug?: string | null;
}
