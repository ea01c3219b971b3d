import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';

@InputType({ description: 'What of a slot is to change. An absent field is left as it is.' })
export class VolunteerSlotChange {
  @Field(() => String, { nullable: true, description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When to be there. Codes: BLANK, INVALID_PERIOD.' })
  startsAt?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when, 24 hours later at most. Codes: BLANK, INVALID_PERIOD, OCCURRENCE_TOO_LONG.' })
  endsAt?: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many people it takes at least, 0 to the maximum; 1 by default. Codes: INVALID, MINIMUM_OVER_MAXIMUM.' })
  minimum?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many at most, 1 to 500. Codes: BLANK, INVALID, MORE_VOLUNTEERS.' })
  maximum?: number | null;
}

@InputType({ description: 'A time at which hands are needed for an event, which has 100 of them at most.' })
export class CreateVolunteerSlotInput extends VolunteerSlotChange {
  @Field(() => ID, { description: 'Id of the event. Code: TOO_MANY.' })
  event!: string;
  @Field({ description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => DateTimeScalar, { description: 'When to be there. Code: INVALID_PERIOD.' })
  declare startsAt: Date;
  @Field(() => DateTimeScalar, { description: 'Until when, 24 hours later at most. Codes: INVALID_PERIOD, OCCURRENCE_TOO_LONG.' })
  declare endsAt: Date;
  @Field(() => Int, { description: 'How many at most, 1 to 500. Code: INVALID.' })
  declare maximum: number;
}

@InputType({ description: 'A change of a slot.' })
export class UpdateVolunteerSlotInput {
  @Field(() => ID, { description: 'Id of the slot.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => VolunteerSlotChange, { description: 'What is to change.' })
  change!: VolunteerSlotChange;
}

@InputType()
export abstract class SignVolunteerInput {
  @Field(() => ID, { description: 'Id of the slot.' })
  slot!: string;
  @Field(() => ID, { nullable: true, description: 'Id of a person of the network, who is told; the viewer where it is absent. Codes: UNKNOWN_REFERENCE, NO_PERSON.' })
  person?: string | null;
}

@InputType({ description: 'Who is put down, and when. It needs no version: who is there already stays so.' })
export class PutDownVolunteerInput extends SignVolunteerInput {}

@InputType({ description: 'Who is taken off, and when. It needs no version: who is not there cannot be taken off.' })
export class TakeOffVolunteerInput extends SignVolunteerInput {}
