import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { AttendanceMode, EditorialState, EventStatus } from './event.type.js';
import { OccurrenceInput } from './occurrence.input.js';

@InputType({ description: 'Which events; all that are given must hold.' })
export class EssMonthEventFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions: where it takes place, or of the network\'s territory where that is nowhere yet.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements: as `regions`.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI: as `regions`.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes: as `regions`.' })
  communes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven.' })
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'It was changed, or one of its dates added, moved or removed, at or after this instant. What was deleted, or is no longer published for the viewer, is not listed; changes of its lieux and organisers do not count.' })
  updatedSince?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'With an occurrence that ends after this instant; where `until` is given, the same one begins before that.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'With an occurrence that begins before this instant; as `from`.' })
  until?: Date | null;
  @Field(() => [String], { nullable: true, description: 'Codes of EVENT_KIND: any of them.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of AUDIENCE: any of them.' })
  audiences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of THEME: any of them.' })
  themes?: string[] | null;
  @Field(() => [EditorialState], { nullable: true, description: 'Any of these editorial states.' })
  states?: EditorialState[] | null;
  @Field(() => ID, { nullable: true, description: 'Id of a lieu that organises or hosts it; one that the viewer may not read leads to none.' })
  lieu?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether resources can be asked for on its behalf, as `EssMonthEvent.takesRequests` says.' })
  takesRequests?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Organised by the viewer or by a lieu that the viewer animates or accompanies, or proposed by the viewer (true); or not (false).' })
  mine?: boolean | null;
}

export enum EssMonthEventOrder {
  STARTS_AT_ASC = 'STARTS_AT_ASC',
  TITLE_ASC = 'TITLE_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(EssMonthEventOrder, {
  name: 'EssMonthEventOrder',
  description: 'How events are sorted.',
  valuesConfig: {
    STARTS_AT_ASC: { description: 'By the beginning of their first occurrence; unscheduled ones last.' },
    TITLE_ASC: { description: 'By title, as in a French dictionary.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class EssMonthEventsArgs extends PageArgs {
  @Field(() => EssMonthEventFilter, { nullable: true, description: 'Which ones.' })
  filter?: EssMonthEventFilter | null;
  @Field(() => EssMonthEventOrder, { nullable: true, description: 'STARTS_AT_ASC by default.' })
  orderBy?: EssMonthEventOrder | null;
}

@InputType({ description: 'What of an event is to change. An absent field is left as it is, null clears it.' })
export class EssMonthEventChange {
  @Field(() => String, { nullable: true, description: 'What it is called, 140 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'One or two sentences, 200 characters at most. Code: TOO_LONG.' })
  summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown, 10,000 characters at most. Code: TOO_LONG.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of EVENT_KIND. Codes: BLANK, UNKNOWN_TERM.' })
  kind?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of AUDIENCE. Codes: UNKNOWN_TERM, DUPLICATE.' })
  audiences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of THEME. Codes: UNKNOWN_TERM, DUPLICATE.' })
  themes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of ACCESSIBILITY. Codes: UNKNOWN_TERM, DUPLICATE.' })
  accessibility?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of actors of the network, in order, 50 at most. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY.' })
  organisers?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Price and conditions in words, 255 characters at most. Code: TOO_LONG.' })
  price?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to register. Code: INVALID_URL.' })
  registrationUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of a picture. Code: INVALID_URL.' })
  image?: string | null;
  @Field(() => AttendanceMode, { nullable: true, description: 'OFFLINE by default.' })
  attendanceMode?: AttendanceMode | null;
  @Field(() => String, { nullable: true, description: 'Where to attend online. Code: INVALID_URL.' })
  onlineAccessUrl?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people are expected at each date, 1 to 100,000. Code: INVALID.' })
  expectedAttendance?: number | null;
  @Field(() => EventStatus, { nullable: true, description: 'Whether it takes place as announced; SCHEDULED by default. Code: ROOM_TAKEN, where it would book a room again.' })
  status?: EventStatus | null;
  @Field(() => ID, { nullable: true, description: 'Id of a cooperation project of the network. Code: UNKNOWN_REFERENCE.' })
  cooperationProject?: string | null;
}

@InputType({ description: 'A proposal for the programme.' })
export class ProposeEssMonthEventInput extends EssMonthEventChange {
  @Field(() => ID, { description: 'Id of the Mois de l\'ESS. Code: UNKNOWN_REFERENCE.' })
  essMonth!: string;
  @Field(() => String, { description: 'What it is called, 140 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => String, { description: 'Code of EVENT_KIND. Code: UNKNOWN_TERM.' })
  declare kind: string;
  @Field(() => [OccurrenceInput], { nullable: true, description: 'When and where; none makes one unscheduled occurrence, for the tray of the board. 800 at most. Code: TOO_MANY.' })
  occurrences?: OccurrenceInput[] | null;
}

@InputType({ description: 'A change of an event.' })
export class UpdateEssMonthEventInput {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => EssMonthEventChange, { description: 'What is to change.' })
  change!: EssMonthEventChange;
}

@InputType({ description: 'An arbitration: all events get the state, or none.' })
export class SetEditorialStateInput {
  @Field(() => [ID], { description: 'Ids of events, 200 at most.' })
  events!: string[];
  @Field(() => EditorialState, { description: 'Their new state. Code: ROOM_TAKEN, where a room would be booked twice.' })
  state!: EditorialState;
  @Field(() => String, { nullable: true, description: 'Why they are refused, in words that those who proposed them read: 1,000 characters at most, for REFUSED alone. Absent: what was said before stays. Codes: TOO_LONG, INVALID.' })
  reason?: string | null;
}
