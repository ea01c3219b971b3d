import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { SkillLevel } from './person.type.js';

@InputType({ description: 'Which people; all that are given must hold.' })
export class PersonFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions of a lieu that they animate.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements of a lieu that they animate.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI of a lieu that they animate.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes of a lieu that they animate.' })
  communes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the name or presentation; accents do not count, and small typing mistakes in the name are forgiven.' })
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this instant.' })
  updatedSince?: Date | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of skills: any of them.' })
  skills?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of lieux: animates any of them.' })
  lieux?: string[] | null;
}

export enum PersonOrder {
  NAME_ASC = 'NAME_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(PersonOrder, {
  name: 'PersonOrder',
  description: 'How people are sorted.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, as in a French dictionary.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all that the viewer may read where it is absent.' })
  filter?: PersonFilter | null;
  @Field(() => PersonOrder, { nullable: true, description: 'How they are sorted; by name where it is absent.' })
  orderBy?: PersonOrder | null;
}

@InputType({ description: 'A skill of a person.' })
export class PersonSkillInput {
  @Field(() => ID, { description: 'Id of the skill. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  skill!: string;
  @Field(() => SkillLevel, { description: 'How well.' })
  level!: SkillLevel;
  @Field(() => Boolean, { nullable: true, description: 'Ready to pass it on? No, by default.' })
  willingToShare?: boolean | null;
}

@InputType({ description: 'What of a person is to change. An absent field is left as it is, null clears it.' })
export class PersonChange {
  @Field(() => String, { nullable: true, description: 'First and last name, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'A few words about them, 2,000 characters at most. Code: TOO_LONG.' })
  presentation?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All lieux that they animate; permission `lieu:appoint` on those that are added or left. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  lieux?: string[] | null;
  @Field(() => [PersonSkillInput], { nullable: true, description: 'All skills; one that is missing is removed.' })
  skills?: PersonSkillInput[] | null;
}

@InputType({ description: 'A new person in a network.' })
export class CreatePersonInput extends PersonChange {
  @Field(() => ID, { description: 'Id of the network that they join. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => String, { description: 'First and last name, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare name: string;
}

@InputType({ description: 'A change of a person.' })
export class UpdatePersonInput {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => PersonChange, { description: 'What is to change.' })
  change!: PersonChange;
}
