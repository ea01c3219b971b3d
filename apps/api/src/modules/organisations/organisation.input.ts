import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { Visibility } from '../lieux/lieu.type.js';
import { MemberKind } from './organisation.type.js';

@InputType({ description: 'Which organisations; all that are given must hold.' })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes.' })
  communes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the name or summary; accents do not count, and small typing mistakes in the name are forgiven.' })
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this instant.' })
  updatedSince?: Date | null;
  @Field(() => [MemberKind], { nullable: true, description: 'Any of these kinds.' })
  memberKinds?: MemberKind[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of ESS_FAMILY: any of them.' })
  essFamilies?: string[] | null;
}

export enum OrganisationOrder {
  NAME_ASC = 'NAME_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(OrganisationOrder, {
  name: 'OrganisationOrder',
  description: 'How organisations are sorted.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, as in a French dictionary.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations; all that the viewer may read where it is absent.' })
  filter?: OrganisationFilter | null;
  @Field(() => OrganisationOrder, { nullable: true, description: 'How they are sorted; by name where it is absent.' })
  orderBy?: OrganisationOrder | null;
}

@InputType({ description: 'An ESUS agreement.' })
export class EsusInput {
  @Field(() => DateScalar, { description: 'First day.' })
  since!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it ends, after the first. Code: INVALID_PERIOD.' })
  until?: string | null;
}

@InputType({ description: 'What of an organisation is to change. An absent field is left as it is, null clears it.' })
export class OrganisationChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does, 1,000 characters at most. Code: TOO_LONG.' })
  summary?: string | null;
  @Field(() => Visibility, { nullable: true, description: 'Who may read it; PUBLIC by default.' })
  visibility?: Visibility | null;
  @Field(() => MemberKind, { nullable: true, description: 'What kind of member it is. Code: BLANK.' })
  memberKind?: MemberKind | null;
  @Field(() => String, { nullable: true, description: 'Code of ESS_FAMILY. Code: UNKNOWN_TERM.' })
  essFamily?: string | null;
  @Field(() => String, { nullable: true, description: 'SIRET, 14 digits. Code: INVALID_SIRET.' })
  siret?: string | null;
  @Field(() => String, { nullable: true, description: 'RNA number. Code: INVALID_RNA.' })
  rna?: string | null;
  @Field(() => EsusInput, { nullable: true, description: 'Its ESUS agreement.' })
  esus?: EsusInput | null;
  @Field(() => String, { nullable: true, description: 'Web address with http or https. Code: INVALID_URL.' })
  website?: string | null;
  @Field(() => String, { nullable: true, description: 'INSEE code of the commune where it is based. Code: UNKNOWN_COMMUNE.' })
  commune?: string | null;
}

@InputType({ description: 'A new organisation in a network.' })
export class CreateOrganisationInput extends OrganisationChange {
  @Field(() => ID, { description: 'Id of the network that it joins. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare name: string;
  @Field(() => MemberKind, { description: 'What kind of member it is.' })
  declare memberKind: MemberKind;
}

@InputType({ description: 'A change of an organisation.' })
export class UpdateOrganisationInput {
  @Field(() => ID, { description: 'Id of the organisation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => OrganisationChange, { description: 'What is to change.' })
  change!: OrganisationChange;
}
