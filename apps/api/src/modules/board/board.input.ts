import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What somebody looks at on the board of a Mois de l\'ESS.' })
export class LookAtInput {
  @Field(() => ID, { description: 'Id of the month.' })
  essMonth!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the occurrence; null: at none any more. Code: UNKNOWN_REFERENCE.' })
  occurrence?: string | null;
}
