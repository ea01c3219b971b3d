import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload, type Ref } from '../../shared/payload.js';
import { PersonType } from '../people/person.type.js';

@InputType({ description: 'Who is to be erased.' })
export class ErasePersonInput {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'The name of the person, typed once more. Code: NOT_CONFIRMED.' })
  confirm!: string;
}

@ObjectType('Quote', { description: 'A free text that quotes an address or a number of somebody who has been erased: it stays, for somebody to look at.' })
export class QuoteType {
  @Field(() => ID, { description: 'Id of what the text belongs to.' })
  thing!: string;
  @Field({ description: 'Its name or title.' })
  name!: string;
  @Field({ description: 'Where in it: a column of its table, such as `description`.' })
  field!: string;
}

@ObjectType({ description: 'Result of erasePerson.' })
export class ErasePersonPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'What is left of the person; null where there are userErrors.' })
  person!: Ref | null;
  @Field(() => [QuoteType], { nullable: true, description: 'Texts, among those that the viewer may read, that quote an address or a number of the person. They stay: somebody should look at them.' })
  quotes!: QuoteType[] | null;
}
