import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { EditorialState } from './event.type.js';

@InputType({ description: 'Which occurrences; all that are given must hold.' })
export class OccurrenceFilter {
  @Field(() => Boolean, { nullable: true, description: 'With times (true), or without, in the tray (false).' })
  scheduled?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'On the board of its month (true): without times, or beginning in the weeks of the month, from Monday to Sunday. Or beyond these weeks (false).' })
  onBoard?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'In any of these lieux, of those that the viewer may read.' })
  lieux?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of its event, without accents if you like.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Any of these: what differs in `EssMonth.versions`.' })
  ids?: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'It or its event was changed at or after this instant. What was removed is not listed: `EssMonth.versions` lists what is left.' })
  updatedSince?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Ends after this instant.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begins before this instant.' })
  until?: Date | null;
  @Field(() => [DateScalar], { nullable: true, description: 'Begins on any of these days, as the clock stands where it takes place.' })
  days?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes: in any of these communes, of lieux that the viewer may read or of free addresses.' })
  communes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of EVENT_KIND: any of them.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of AUDIENCE: any of them.' })
  audiences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of THEME: any of them.' })
  themes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of ACCESSIBILITY: any of them.' })
  accessibility?: string[] | null;
  @Field(() => [EditorialState], { nullable: true, description: 'Any of these editorial states.' })
  states?: EditorialState[] | null;
}

@ArgsType()
export class OccurrencesArgs extends PageArgs {
  @Field(() => OccurrenceFilter, { nullable: true, description: 'Which ones.' })
  filter?: OccurrenceFilter | null;
}

@ArgsType()
export class ProgrammeArgs extends OccurrencesArgs {
  @Field(() => Int, { description: 'Year of the Mois de l\'ESS.' })
  year!: number;
}

@InputType({ description: 'A free address, where there is no lieu.' })
export class PlaceInput {
  @Field({ description: 'What people call it, 300 characters at most. Codes: BLANK, TOO_LONG.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Number and street, 300 characters at most. Code: TOO_LONG.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: 'Five digits. Code: INVALID_POSTAL_CODE.' })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: 'INSEE code of the commune. Code: UNKNOWN_COMMUNE.' })
  commune?: string | null;
}

@InputType({ description: 'When and where an event takes place, once. All is optional: what is not decided can be said later.' })
export class OccurrenceInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Beginning. Codes: INCOMPLETE_PERIOD, INVALID_PERIOD, OCCURRENCE_TOO_LONG.' })
  startsAt?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'End: after the beginning, 24 hours later at most. Codes: as `startsAt`.' })
  endsAt?: Date | null;
  @Field(() => ID, { nullable: true, description: 'Id of a lieu that the sender may read, and that is in the network of the month. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS, LIEU_OR_PLACE.' })
  lieu?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a room of that lieu. Codes: ROOM_NOT_OF_LIEU, ROOM_TAKEN.' })
  room?: string | null;
  @Field(() => PlaceInput, { nullable: true, description: 'A free address, where there is no lieu. Code: LIEU_OR_PLACE.' })
  place?: PlaceInput | null;
}

@InputType({ description: 'Another date of an event.' })
export class AddOccurrenceInput extends OccurrenceInput {
  @Field(() => ID, { description: 'Id of the event, which has 800 dates at most. Code: TOO_MANY.' })
  event!: string;
}

@InputType({
  description:
    'A move. Times are set together: without both, the occurrence goes back to the tray. Lieu, room and place: null clears, absent leaves; another lieu leaves the old room, a lieu leaves the free place, and a free place leaves the lieu.',
})
export class RescheduleOccurrenceInput extends OccurrenceInput {
  @Field(() => ID, { description: 'Id of the occurrence.' })
  occurrence!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale move that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
}
