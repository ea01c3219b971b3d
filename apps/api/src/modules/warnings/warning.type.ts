import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { LieuType, RoomType } from '../lieux/lieu.type.js';
import { PersonType } from '../people/person.type.js';

export enum WarningRule {
  ROOM_OVERLAP = 'ROOM_OVERLAP',
  ROOM_TOO_SMALL = 'ROOM_TOO_SMALL',
  PERSON_IN_TWO_PLACES = 'PERSON_IN_TWO_PLACES',
  RESOURCE_PROMISED_ELSEWHERE = 'RESOURCE_PROMISED_ELSEWHERE',
  TRAVEL_TIME = 'TRAVEL_TIME',
  SAME_AUDIENCE_NEARBY = 'SAME_AUDIENCE_NEARBY',
  OUTSIDE_MONTH = 'OUTSIDE_MONTH',
  LIEU_CLOSED = 'LIEU_CLOSED',
  PUBLIC_HOLIDAY = 'PUBLIC_HOLIDAY',
  EMPTY_DAY = 'EMPTY_DAY',
  EMPTY_COMMUNE = 'EMPTY_COMMUNE',
  MISSING_FOR_PUBLIC = 'MISSING_FOR_PUBLIC',
}
registerEnumType(WarningRule, {
  name: 'WarningRule',
  description: 'What a warning is about; docs/warnings.md has each with its formula.',
  valuesConfig: {
    ROOM_OVERLAP: { description: 'Two at once in a room that is not shared, wishes of proposals included; or more people in a shared one than it holds.' },
    ROOM_TOO_SMALL: { description: 'More people are expected than the room holds.' },
    PERSON_IN_TWO_PLACES: { description: 'Somebody organises two things at once, not in one place.' },
    RESOURCE_PROMISED_ELSEWHERE: { description: 'A resource that is promised for the event is promised to others at that time.' },
    TRAVEL_TIME: { description: 'Somebody has less time between two lieux than the way takes.' },
    SAME_AUDIENCE_NEARBY: { description: 'Two events for the same people, at the same time, near each other.' },
    OUTSIDE_MONTH: { description: 'It begins before the first day of the month, or after the last one.' },
    LIEU_CLOSED: { description: 'The lieu is closed then, as far as its opening hours are understood.' },
    PUBLIC_HOLIDAY: { description: 'It begins on a public holiday of where it takes place.' },
    EMPTY_DAY: { description: 'A day of the month on which nothing is planned.' },
    EMPTY_COMMUNE: { description: 'A commune with a lieu of the network in which nothing is planned.' },
    MISSING_FOR_PUBLIC: { description: 'An accepted event lacks what the public needs: address, price, accessibility, description.' },
  },
});

export enum WarningSeverity {
  OFF = 'OFF',
  NOTICE = 'NOTICE',
  WARNING = 'WARNING',
  SERIOUS = 'SERIOUS',
}
registerEnumType(WarningSeverity, {
  name: 'WarningSeverity',
  description: 'How grave a rule is. Nothing is ever refused because of a warning.',
  valuesConfig: {
    OFF: { description: 'Ne pas signaler: it is not looked for.' },
    NOTICE: { description: 'À savoir: good to know.' },
    WARNING: { description: 'À voir: worth a look.' },
    SERIOUS: { description: 'Grave: it will go wrong on the day.' },
  },
});

@ObjectType('WarningOverride', { description: 'Why a warning was accepted as it is. It holds as long as the warning says the same, titles of events aside.' })
export class WarningOverrideType {
  @Field({ description: 'Why, in words.' })
  reason!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who accepted it; null where they have no page in the directory that the viewer may read.' })
  by!: PersonType | null;
  @Field(() => String, { nullable: true, description: 'Their name; null where the account is gone.' })
  byName!: string | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType('Warning', {
  implements: Node,
  description: 'Something in a planned month that is worth a look. It is worked out, and gone as soon as it is no longer true: `node` then finds nothing. Its id stays the same as long as it is the same rule about the same things. Members of the network see warnings.',
})
export class WarningType extends Node {
  @Field(() => WarningRule, { description: 'What it is about.' })
  rule!: WarningRule;
  @Field(() => WarningSeverity, { description: 'How grave, as the coordinator set the rule; never OFF.' })
  severity!: WarningSeverity;
  @Field({ description: 'A sentence for people, in the language of the viewer.' })
  message!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day that it is about, where it is about no occurrence.' })
  day!: string | null;
  @Field(() => [OccurrenceType], { description: 'The occurrences that it concerns; none for what is about a day or a commune.' })
  occurrences!: OccurrenceType[];
  @Field(() => WarningOverrideType, { nullable: true, description: 'Why it was accepted as it is; null where it was not, or where it says something else since.' })
  overridden!: WarningOverrideType | null;
  @Field({ description: 'May the viewer accept it, and take that back? (permission `warning:override`; others than coordinators where it is about their own events alone)' })
  viewerCanOverride!: boolean;
}

@ObjectType('RuleSeverity', { description: 'How grave a rule is in a month.' })
export class RuleSeverityType {
  @Field(() => WarningRule, { description: 'The rule.' })
  rule!: WarningRule;
  @Field(() => WarningSeverity, { description: 'How grave it is.' })
  severity!: WarningSeverity;
  @Field(() => WarningSeverity, { description: 'How grave it is where nobody says otherwise.' })
  byDefault!: WarningSeverity;
}

@ObjectType('FreeSlotReason', { description: 'What speaks for a slot, or against it all the same.' })
export class FreeSlotReasonType {
  @Field({ description: 'A sentence for people, in the language of the viewer.' })
  message!: string;
  @Field(() => WarningRule, { nullable: true, description: 'The rule that speaks against it; null for what speaks for it.' })
  against!: WarningRule | null;
}

@ObjectType('FreeSlot', { description: 'A good time and place for an occurrence; `rescheduleOccurrence` takes it.' })
export class FreeSlotType {
  @Field(() => DateTimeScalar, { description: 'Beginning.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'End: as long as it is now, two hours where it has no times yet.' })
  endsAt!: Date;
  @Field(() => LieuType, { nullable: true, description: 'The lieu: its own where it has one.' })
  lieu!: LieuType | null;
  @Field(() => RoomType, { nullable: true, description: 'The room; null where the lieu has none, or it is in none.' })
  room!: RoomType | null;
  @Field(() => [FreeSlotReasonType], { description: 'Why, the most important first.' })
  reasons!: FreeSlotReasonType[];
  @Field(() => Int, { description: 'How many things speak against it all the same; 0 for a slot that is really free.' })
  against!: number;
}
