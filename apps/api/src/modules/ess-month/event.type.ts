import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { TermType } from '../reference/reference.type.js';
import { EssMonthType } from './ess-month.type.js';

export enum EditorialState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  READY = 'READY',
  PUBLISHED = 'PUBLISHED',
  REFUSED = 'REFUSED',
}
registerEnumType(EditorialState, {
  name: 'EditorialState',
  description: 'What the programme says of an event (OpenAgenda `state`). Whether it takes place is `status`.',
  valuesConfig: {
    PROPOSED: { description: 'Proposé: waits for the coordinator; its rooms are wishes (OpenAgenda 0, to moderate).' },
    ACCEPTED: { description: 'Accepté: in the programme, not public yet; its rooms are booked, its texts may still be written (OpenAgenda 1, ready).' },
    READY: { description: 'Prêt: as ACCEPTED, and nothing is missing any more; the next release publishes it (OpenAgenda 1, ready).' },
    PUBLISHED: { description: 'Publié: anybody reads it; its rooms are booked (OpenAgenda 2, published).' },
    REFUSED: { description: 'Refusé: not in the programme (OpenAgenda −1, refused).' },
  },
});

export enum MissingForPublication {
  DESCRIPTION = 'DESCRIPTION',
  DATE = 'DATE',
  PLACE = 'PLACE',
  PRICE = 'PRICE',
  ACCESSIBILITY = 'ACCESSIBILITY',
}
registerEnumType(MissingForPublication, {
  name: 'MissingForPublication',
  description: 'What an event lacks that people want to know before they come.',
  valuesConfig: {
    DESCRIPTION: { description: 'It says neither in short nor at length what it is.' },
    DATE: { description: 'It has no date, or one of its dates is not scheduled.' },
    PLACE: { description: 'For one of its dates it is not said where it takes place; online events need none.' },
    PRICE: { description: 'The price is not said, nor that there is none.' },
    ACCESSIBILITY: { description: 'Neither the event nor all of its lieux say for whom it is accessible; online events need not.' },
  },
});

export enum EventStatus {
  SCHEDULED = 'SCHEDULED',
  RESCHEDULED = 'RESCHEDULED',
  MOVED_ONLINE = 'MOVED_ONLINE',
  POSTPONED = 'POSTPONED',
  FULL = 'FULL',
  CANCELLED = 'CANCELLED',
}
registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'Whether an event takes place as announced (OpenAgenda `status`, schema.org eventStatus).',
  valuesConfig: {
    SCHEDULED: { description: 'Prévu: as announced (OpenAgenda 1, EventScheduled).' },
    RESCHEDULED: { description: 'Reprogrammé: at another time than announced (OpenAgenda 2, EventRescheduled).' },
    MOVED_ONLINE: { description: 'Passé en ligne: its rooms are free again (OpenAgenda 3, EventMovedOnline).' },
    POSTPONED: { description: 'Reporté, to a time that is not known yet: its rooms are free again (OpenAgenda 4, EventPostponed).' },
    FULL: { description: 'Complet: takes place, no seats left (OpenAgenda 5; schema.org says it by offers, SoldOut).' },
    CANCELLED: { description: 'Annulé: its rooms are free again (OpenAgenda 6, EventCancelled).' },
  },
});

export enum AttendanceMode {
  OFFLINE = 'OFFLINE',
  ONLINE = 'ONLINE',
  MIXED = 'MIXED',
}
registerEnumType(AttendanceMode, {
  name: 'AttendanceMode',
  description: 'How people attend (OpenAgenda `attendanceMode`, schema.org eventAttendanceMode).',
  valuesConfig: {
    OFFLINE: { description: 'Sur place (OpenAgenda 1, OfflineEventAttendanceMode).' },
    ONLINE: { description: 'En ligne (OpenAgenda 2, OnlineEventAttendanceMode).' },
    MIXED: { description: 'Sur place et en ligne (OpenAgenda 3, MixedEventAttendanceMode).' },
  },
});

@ObjectType('EssMonthEvent', {
  implements: Node,
  description: 'An event of a Mois de l\'ESS: what takes place. When and where is said by its occurrences. Anybody reads published ones, members of the network all.',
})
export class EssMonthEventType extends Node {
  @Field({ description: 'What it is called, 140 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'One or two sentences, 200 characters at most (OpenAgenda `description`).' })
  summary!: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown, 10,000 characters at most (OpenAgenda `longDescription`).' })
  description!: string | null;
  @Field(() => TermType, { description: 'What kind of event (list EVENT_KIND).' })
  kind!: TermType;
  @Field(() => [TermType], { description: 'For whom it is (list AUDIENCE).' })
  audiences!: TermType[];
  @Field(() => [TermType], { description: 'What it is about (list THEME; OpenAgenda `keywords`).' })
  themes!: TermType[];
  @Field(() => [TermType], { description: 'For whom it is accessible (list ACCESSIBILITY; OpenAgenda `accessibility`).' })
  accessibility!: TermType[];
  @Field(() => [Actor], { description: 'Who organises it, in order (schema.org organizer); those that the viewer may not read are left out.' })
  organisers!: Actor[];
  @Field(() => String, { nullable: true, description: 'Price and conditions in words, 255 characters at most (OpenAgenda `conditions`).' })
  price!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to register: http or https (OpenAgenda `registration` of type link).' })
  registrationUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of a picture: http or https.' })
  image!: string | null;
  @Field(() => AttendanceMode, { description: 'On the spot, online, or both.' })
  attendanceMode!: AttendanceMode;
  @Field(() => String, { nullable: true, description: 'Where to attend online: http or https (OpenAgenda `onlineAccessLink`).' })
  onlineAccessUrl!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people are expected at each date; null where nobody said. Members of the network see it.' })
  expectedAttendance!: number | null;
  @Field(() => EditorialState, { description: 'What the programme says of it.' })
  editorialState!: EditorialState;
  @Field(() => String, { nullable: true, description: 'Why it was refused, in words; null where it is not, or nobody said. Members of the network read it.' })
  refusalReason!: string | null;
  @Field(() => [MissingForPublication], { description: 'What the public will miss: it hinders nothing, the coordinator decides.' })
  missing!: MissingForPublication[];
  @Field(() => EventStatus, { description: 'Whether it takes place as announced.' })
  status!: EventStatus;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it belongs to; null where there is none that the viewer may read.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => EssMonthType, { nullable: true, description: 'The Mois de l\'ESS that it is part of (schema.org superEvent).' })
  essMonth!: EssMonthType | null;
  @Field({ description: 'Can resources be asked for on its behalf? Not where its cooperation project is closed or set aside and it has no date to come on which it takes place (EVENT_OVER); false for those who are no members.' })
  takesRequests!: boolean;
  @Field({ description: 'May the viewer change it, and move its occurrences? (permission `event:update`; its organisers, and who proposed it)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `event:delete`)' })
  viewerCanDelete!: boolean;
  @Field({ description: 'May the viewer accept, publish or refuse it? (permission `event:arbitrate`)' })
  viewerCanArbitrate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change of the event itself (not of its occurrences); send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed itself; its dates have times of their own.' })
  updatedAt!: Date;
}
