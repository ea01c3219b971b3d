import { ArgsType, Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { ResourceNature, ResourceSharing } from './intent.type.js';

@InputType()
export abstract class IntentFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network: that of the holder or of the lieu.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions of the lieu, or of the holder.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements of the lieu, or of the holder.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI of the lieu, or of the holder.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes of the lieu, or of the holder.' })
  communes?: string[] | null;
  @Field(() => ResourceNature, { nullable: true, description: 'Material or immaterial.' })
  nature?: ResourceNature | null;
  @Field(() => [String], { nullable: true, description: 'Codes of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE: any of them.' })
  categories?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Id of the actor that holds or needs it.' })
  holder?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven.' })
  text?: string | null;
  @Field(() => [ResourceSharing], { nullable: true, description: 'Any of these circles.' })
  sharing?: ResourceSharing[] | null;
  @Field(() => ID, { nullable: true, description: 'Id of a network: what others share with it (PARTNERS or PUBLIC), and it has not itself.' })
  partnersOf?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this instant.' })
  updatedSince?: Date | null;
}

export enum ResourceOrder {
  TITLE_ASC = 'TITLE_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(ResourceOrder, {
  name: 'ResourceOrder',
  description: 'How resources and needs are sorted.',
  valuesConfig: {
    TITLE_ASC: { description: 'By title, as in a French dictionary.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export abstract class IntentArgs extends PageArgs {
  @Field(() => ResourceOrder, { nullable: true, description: 'How they are sorted; by title where it is absent.' })
  orderBy?: ResourceOrder | null;
}

@InputType()
export abstract class IntentChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => ResourceNature, { nullable: true, description: 'Material or immaterial; the category goes with it. Code: BLANK.' })
  nature?: ResourceNature | null;
  @Field(() => String, { nullable: true, description: 'Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Codes: BLANK, UNKNOWN_TERM.' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most. Code: TOO_LONG.' })
  description?: string | null;
  @Field(() => Float, { nullable: true, description: 'How much or how many, more than 0. Code: INVALID.' })
  quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'What the quantity counts, 40 characters at most. Code: TOO_LONG.' })
  unit?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS.' })
  lieu?: string | null;
  @Field(() => ResourceSharing, { nullable: true, description: 'Who may see it, and ask for it or answer it; NETWORK by default.' })
  sharing?: ResourceSharing | null;
}
