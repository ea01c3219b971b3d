import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../shared/connection.js';
import { CommuneType, DepartementType, EpciType, TermType } from './reference.type.js';

export const CommuneConnection = connectionOf('Commune', () => CommuneType);
export const EpciConnection = connectionOf('Epci', () => EpciType);

@ObjectType({ description: 'How many rows of a list have this value, all other filters applied.' })
export class TermCount {
  @Field(() => TermType, { description: 'The value.' })
  term!: TermType;
  @Field(() => Int, { description: 'Number of rows.' })
  count!: number;
}

@ObjectType({ description: 'How many rows of a list are in this département, all other filters applied.' })
export class DepartementCount {
  @Field(() => DepartementType, { description: 'The département.' })
  departement!: DepartementType;
  @Field(() => Int, { description: 'Number of rows.' })
  count!: number;
}

@ArgsType()
export class CommunesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Name or its beginning, without accents if you like, or a postcode.' })
  text?: string | null;
}

@ArgsType()
export class EpcisArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, without accents if you like, or the beginning of the SIREN.' })
  text?: string | null;
}
