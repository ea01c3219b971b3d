import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';

@ArgsType()
export class EssMonthArgs {
  @Field(() => ID, { description: 'Id of the network.' })
  network!: string;
  @Field(() => Int, { description: 'The year.' })
  year!: number;
}

@InputType({ description: 'A new Mois de l\'ESS.' })
export class CreateEssMonthInput {
  @Field(() => ID, { description: 'Id of the network. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => Int, { description: '2000 to 2100; a network has one a year. Codes: INVALID, TAKEN.' })
  year!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day, in that year; 1 November by default. Code: INVALID.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included, in that year; 30 November by default. Codes: INVALID, INVALID_PERIOD.' })
  endsOn?: string | null;
}
