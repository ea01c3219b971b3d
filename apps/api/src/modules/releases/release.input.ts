import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A version of the programme to be released.' })
export class ReleaseProgrammeInput {
  @Field(() => ID, { description: 'Id of the Mois de l\'ESS.' })
  essMonth!: string;
  @Field(() => Int, { description: 'The version of the month that the sender has seen. Code: CONFLICT, where somebody released another version meanwhile.' })
  expectedVersion!: number;
  @Field({ description: 'What people call it, such as "Version de l\'imprimeur", 140 characters at most. Codes: BLANK, TOO_LONG.' })
  name!: string;
}
