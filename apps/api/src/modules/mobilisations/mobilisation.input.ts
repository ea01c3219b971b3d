import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { HandoverKind, MobilisationState } from './mobilisation.type.js';

export enum MobilisationRole {
  TO_ANSWER = 'TO_ANSWER',
  ASKED = 'ASKED',
  HELD = 'HELD',
}
registerEnumType(MobilisationRole, {
  name: 'MobilisationRole',
  description: 'What the viewer has to do with a request.',
  valuesConfig: {
    TO_ANSWER: { description: 'The next answer is the viewer\'s to give.' },
    ASKED: { description: 'The viewer asked, or it is on behalf of one of the viewer\'s lieux or of the viewer.' },
    HELD: { description: 'It is for a resource that the viewer may answer for.' },
  },
});

export enum MobilisationAnswer {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  PROPOSE_OTHER_DATES = 'PROPOSE_OTHER_DATES',
}
registerEnumType(MobilisationAnswer, {
  name: 'MobilisationAnswer',
  description: 'What is answered to a request, or to other dates that are proposed.',
  valuesConfig: {
    ACCEPT: { description: 'Yes. Of a request by whoever holds the resource; of other dates by whoever asked.' },
    DECLINE: { description: 'No. Whoever holds the resource may also take back what they promised, until it is handed out.' },
    PROPOSE_OTHER_DATES: { description: 'Other dates would do: they are held from now on, the former ones are free again. By whoever holds the resource.' },
  },
});

@InputType({ description: 'Which requests; all that are given must hold.' })
export class MobilisationFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network: the one that asks, or one of whoever holds the resource.' })
  network?: string | null;
  @Field(() => [MobilisationState], { nullable: true, description: 'Any of these.' })
  states?: MobilisationState[] | null;
  @Field(() => ID, { nullable: true, description: 'Id of a resource.' })
  resource?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a cooperation project that it is for.' })
  project?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of an event that it is for, or a date of which.' })
  event?: string | null;
  @Field(() => MobilisationRole, { nullable: true, description: 'What the viewer has to do with it.' })
  role?: MobilisationRole | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody has it now: it was handed out, or its period is running.' })
  inUse?: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Ends after this instant.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Starts before this instant.' })
  until?: Date | null;
}

export enum MobilisationOrder {
  STARTS_AT_ASC = 'STARTS_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(MobilisationOrder, {
  name: 'MobilisationOrder',
  description: 'How requests are sorted.',
  valuesConfig: {
    STARTS_AT_ASC: { description: 'The first to begin first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class MobilisationsArgs extends PageArgs {
  @Field(() => MobilisationFilter, { nullable: true, description: 'Which ones; all that the viewer may read where it is absent.' })
  filter?: MobilisationFilter | null;
  @Field(() => MobilisationOrder, { nullable: true, description: 'How they are sorted; by their beginning where it is absent.' })
  orderBy?: MobilisationOrder | null;
}

@ArgsType()
export class AvailabilityArgs {
  @Field(() => DateTimeScalar, { description: 'Beginning of the period.' })
  from!: Date;
  @Field(() => DateTimeScalar, { description: 'End of the period, after its beginning and by 400 days at most; otherwise the code is BAD_USER_INPUT.' })
  until!: Date;
}

@ArgsType()
export class LimitWarningsArgs {
  @Field(() => ID, { description: 'Id of the cooperation project, the event or the one date of an event that it would be for.' })
  for!: string;
  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: Date;
  @Field(() => Float, { nullable: true, description: 'How much or how many, in the unit of the resource; 1 where it is absent.' })
  quantity?: number | null;
  @Field(() => ID, { nullable: true, description: 'Id of a mobilisation of the resource that would be changed by it, and no longer count as it is.' })
  insteadOf?: string | null;
}

@InputType({ description: 'A request for a resource. Its period is held until it is answered, declined or cancelled.' })
export class RequestMobilisationInput {
  @Field(() => ID, { description: 'Id of the resource. Code: UNKNOWN_REFERENCE.' })
  resource!: string;
  @Field(() => ID, { description: 'Id of the cooperation project, the event or the one date of an event that it is for. Codes: UNKNOWN_REFERENCE, PROJECT_OVER for a project that is closed or set aside, EVENT_OVER for an event of such a project, or a date of it, that is not to come.' })
  for!: string;
  @Field(() => DateTimeScalar, { description: 'From when. Codes: RESOURCE_TAKEN, RESOURCE_PARTLY_TAKEN, RESOURCE_TAKEN_LONG, RESOURCE_CLOSED.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when, 366 days later at most. Codes: INVALID_PERIOD, PERIOD_PAST, PERIOD_TOO_LONG.' })
  endsAt!: Date;
  @Field(() => Float, { nullable: true, description: 'How much or how many, in the unit of the resource, more than 0; 1 where it is absent. Codes: INVALID, MORE_THAN_THERE_IS.' })
  quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'A word to whoever holds it, 2,000 characters at most. Code: TOO_LONG.' })
  message?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the actor on whose behalf it is asked for, of the network of what it is for. Where it is absent: the first party or organiser that is the viewer\'s own, or the viewer, or for coordinators the first party or organiser. Codes: UNKNOWN_REFERENCE, ASKED_BY_MISSING.',
  })
  requestedBy?: string | null;
}

@InputType({ description: 'An answer to a request, or to other dates that are proposed.' })
export class AnswerMobilisationInput {
  @Field(() => ID, { description: 'Id of the mobilisation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Where its state or its dates have changed since, the answer is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => MobilisationAnswer, { description: 'The answer. Codes: NOT_YOUR_TURN, REQUEST_OVER, HANDED_OUT.' })
  answer!: MobilisationAnswer;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Beginning that is proposed, with PROPOSE_OTHER_DATES only. Codes: DATES_MISSING, and those of a request.' })
  startsAt?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'End that is proposed, with PROPOSE_OTHER_DATES only. Codes: DATES_MISSING, and those of a request.' })
  endsAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'A word with the answer, 2,000 characters at most. Code: TOO_LONG.' })
  message?: string | null;
}

@InputType({ description: 'A request that is no longer wanted.' })
export class CancelMobilisationInput {
  @Field(() => ID, { description: 'Id of the mobilisation. Codes: REQUEST_OVER, HANDED_OUT.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, 2,000 characters at most. Code: TOO_LONG.' })
  message?: string | null;
}

@InputType({ description: 'That a promised resource was handed out, or came back. Said again, it is corrected.' })
export class RecordHandoverInput {
  @Field(() => ID, { description: 'Id of the mobilisation. Codes: NOT_ACCEPTED, NOT_HANDED_OUT.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen.' })
  expectedVersion!: number;
  @Field(() => HandoverKind, { description: 'Out, or back. What came back before its end is free again from then on.' })
  kind!: HandoverKind;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened; now where it is absent. Codes: TIME_TO_COME, INVALID_PERIOD.' })
  at?: Date | null;
  @Field(() => String, { nullable: true, description: 'In what state, with what: 1,000 characters at most. Code: TOO_LONG.' })
  note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It was noted by mistake and did not happen: the note goes, the history keeps it. Code: NOT_HANDED_OUT.' })
  undo?: boolean | null;
}
