import { Field, ID, InputType } from 'type-graphql';
import { DeleteInput } from '../lieux/lieu.input.js';
import { OccurrenceInput, RescheduleOccurrenceInput } from './occurrence.input.js';

/** Of one mutation, so that it holds its locks for a moment only. */
export const DATES_AT_MOST = 200;

@InputType({ description: 'Several moves that belong together: all are made, or none.' })
export class RescheduleOccurrencesInput {
  @Field(() => [RescheduleOccurrenceInput], { description: 'The moves, 200 at most, each occurrence once. Codes: TOO_MANY, DUPLICATE, and those of a single move; the path begins with the position of the one that is refused.' })
  moves!: RescheduleOccurrenceInput[];
}

@InputType({ description: 'Further dates of an event: all are added, or none.' })
export class AddOccurrencesInput {
  @Field(() => ID, { description: 'Id of the event, which has 800 dates at most. Code: TOO_MANY.' })
  event!: string;
  @Field(() => [OccurrenceInput], { description: 'When and where, 200 at most. Code: TOO_MANY.' })
  occurrences!: OccurrenceInput[];
}

@InputType({ description: 'Dates that are removed together: all, or none.' })
export class RemoveOccurrencesInput {
  @Field(() => [DeleteInput], { description: 'Which ones, 200 at most. Codes: TOO_MANY, CONFLICT, DELETED; the path begins with the position of the one that is refused.' })
  occurrences!: DeleteInput[];
}

@InputType({ description: 'A new event like one that is there: a proposal with the same words, organisers and lists, and dates of its own.' })
export class DuplicateEventInput {
  @Field(() => ID, { description: 'Id of the event that is copied.' })
  event!: string;
  @Field(() => String, { nullable: true, description: 'What the new one is called, 140 characters at most; the same by default. Code: TOO_LONG.' })
  title?: string | null;
  @Field(() => [OccurrenceInput], { nullable: true, description: 'When and where; none makes one unscheduled occurrence, for the tray of the board. 200 at most. Code: TOO_MANY.' })
  occurrences?: OccurrenceInput[] | null;
}
