import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { EssMonthType } from '../ess-month/ess-month.type.js';
import { EssMonthEventType, EventStatus } from '../ess-month/event.type.js';

export enum ProgrammeChangeKind {
  EVENT_ADDED = 'EVENT_ADDED',
  EVENT_REMOVED = 'EVENT_REMOVED',
  EVENT_RENAMED = 'EVENT_RENAMED',
  STATUS_CHANGED = 'STATUS_CHANGED',
  DATE_ADDED = 'DATE_ADDED',
  DATE_REMOVED = 'DATE_REMOVED',
  DATE_MOVED = 'DATE_MOVED',
  PLACE_CHANGED = 'PLACE_CHANGED',
}
registerEnumType(ProgrammeChangeKind, {
  name: 'ProgrammeChangeKind',
  description: 'What changed for the public.',
  valuesConfig: {
    EVENT_ADDED: { description: 'An event entered the programme.' },
    EVENT_REMOVED: { description: 'An event left the programme, with all of its dates.' },
    EVENT_RENAMED: { description: 'An event has another title.' },
    STATUS_CHANGED: { description: 'An event is cancelled, postponed, full, online, rescheduled, or takes place as planned again.' },
    DATE_ADDED: { description: 'An event takes place once more.' },
    DATE_REMOVED: { description: 'An event takes place once less.' },
    DATE_MOVED: { description: 'A date has another day or other hours.' },
    PLACE_CHANGED: { description: 'A date is elsewhere; another room of the same lieu does not count.' },
  },
});

@ObjectType('ProgrammeChange', { description: 'One difference between two versions of the public programme.' })
export class ProgrammeChangeType {
  @Field(() => ProgrammeChangeKind, { description: 'What changed.' })
  kind!: ProgrammeChangeKind;
  @Field({ description: 'A sentence for people, in the language of the viewer, with days on the clocks of the lieu.' })
  message!: string;
  @Field({ description: 'What people have noted of an earlier version is wrong now: a date moved or was taken away, it is elsewhere or does not take place.' })
  breaking!: boolean;
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event; null where it was deleted since.' })
  event!: EssMonthEventType | null;
}

@ObjectType('ReleasedDate', { description: 'A date of the programme as the public could read it in a version, whatever has become of it since.' })
export class ReleasedDateType {
  @Field({ description: 'What its event was called.' })
  title!: string;
  @Field(() => EventStatus, { description: 'Whether it took place as announced.' })
  status!: EventStatus;
  @Field(() => DateTimeScalar, { description: 'Beginning.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'End.' })
  endsAt!: Date;
  @Field({ description: 'IANA zone of the clocks there.' })
  timeZone!: string;
  @Field(() => String, { nullable: true, description: 'Name of the lieu, or of the place elsewhere; null where it was not known yet.' })
  place!: string | null;
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event as it is now; null where it was deleted since.' })
  event!: EssMonthEventType | null;
}

@ObjectType('ProgrammeRelease', { implements: Node, description: 'A named version of the programme of a Mois de l\'ESS, as the public could read it at that moment. Members of the network read it.' })
export class ProgrammeReleaseType extends Node {
  @Field(() => Int, { description: 'From 1 in each month, in the order of releases.' })
  number!: number;
  @Field({ description: 'What the coordination calls it, 140 characters at most.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'When it was released.' })
  releasedAt!: Date;
  @Field(() => Int, { description: 'Dates that were public in it.' })
  dateCount!: number;
  @Field(() => [ProgrammeChangeType], { description: 'What changed since the version before it, the breaking ones first; of the first version every event is new.' })
  changes!: ProgrammeChangeType[];
  @Field(() => EssMonthType, { description: 'Its month.' })
  essMonth!: EssMonthType;
}
