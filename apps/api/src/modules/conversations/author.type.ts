import { Field, ObjectType } from 'type-graphql';
import { PersonType } from '../people/person.type.js';

@ObjectType('Author', { description: 'Who wrote or did something, as people of the network see them.' })
export class AuthorType {
  @Field(() => String, { nullable: true, description: 'Their name, as they had it on the instance where they wrote; null where the account is gone, and for the instance itself.' })
  name!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Their page in the directory; null where they have none that the viewer may read.' })
  person!: PersonType | null;
  @Field({ description: 'It is the viewer.' })
  isViewer!: boolean;
}
