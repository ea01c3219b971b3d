import { Field, ID, InputType } from 'type-graphql';
import { CreateNeedInput } from '../resources/need.input.js';

@InputType({ description: 'What an event needs. Without days of its own, those of the event are meant, also where it is moved.' })
export class RaiseEventNeedInput extends CreateNeedInput {
  @Field(() => ID, { description: 'Id of the event.' })
  event!: string;
}
