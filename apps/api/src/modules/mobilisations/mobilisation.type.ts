import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';

export enum MobilisationState {
  REQUESTED = 'REQUESTED',
  OTHER_DATES_PROPOSED = 'OTHER_DATES_PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MobilisationState, {
  name: 'MobilisationState',
  description: 'How far a request for a resource has come. The first three hold its period.',
  valuesConfig: {
    REQUESTED: { description: 'Demandée: whoever holds the resource is to answer.' },
    OTHER_DATES_PROPOSED: { description: 'Autres dates proposées: whoever asked is to answer; the dates that are proposed are held.' },
    ACCEPTED: { description: 'Acceptée: promised.' },
    DECLINED: { description: 'Refusée, or taken back by whoever had promised it, or other dates that did not suit.' },
    CANCELLED: { description: 'Annulée by whoever asked.' },
  },
});

export enum HandoverKind {
  OUT = 'OUT',
  BACK = 'BACK',
}
registerEnumType(HandoverKind, {
  name: 'HandoverKind',
  description: 'What happened to a promised resource.',
  valuesConfig: { OUT: { description: 'Sortie: it was handed out.' }, BACK: { description: 'Retour: it came back.' } },
});

@ObjectType('Handover', { implements: Node, description: 'What happened to a promised resource, when (Valueflows: an economic event).' })
export class HandoverType extends Node {
  @Field(() => HandoverKind, { description: 'Out, or back.' })
  kind!: HandoverKind;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'In what state, with what: 1,000 characters at most.' })
  note!: string | null;
}

@ObjectType('Mobilisation', {
  implements: Node,
  description: 'A resource that is asked for, or promised, for a period (Valueflows: a commitment). Read by members of the network that asks and of the networks of whoever holds the resource; what it is for and who asks are told to them by name.',
})
export class MobilisationType extends Node {
  @Field(() => ResourceType, { nullable: true, description: 'What is asked for; null where it was deleted or the viewer may not read it.' })
  resource!: ResourceType | null;
  @Field({ description: 'What the resource is called, for those too who do not see it otherwise.' })
  resourceTitle!: string;
  @Field(() => Actor, { nullable: true, description: 'On whose behalf it is asked for; null where the viewer may not read them.' })
  requestedBy!: Actor | null;
  @Field({ description: 'Their name: whoever asks tells it.' })
  requestedByName!: string;
  @Field({ description: 'Title of the project or event that it is for.' })
  purpose!: string;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project that it is for; null where it is for something else, or the viewer may not read it.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => EssMonthEventType, { nullable: true, description: 'The event that it is for, also where it is for one of its dates; null where it is for something else, or the viewer may not read it.' })
  event!: EssMonthEventType | null;
  @Field(() => OccurrenceType, { nullable: true, description: 'The one date of an event that it is for; null where it is for something else.' })
  occurrence!: OccurrenceType | null;
  @Field(() => NeedType, { nullable: true, description: 'The need that it answers; null where there is none, or the viewer may not read it.' })
  need!: NeedType | null;
  @Field(() => DateTimeScalar, { description: 'Beginning of what is asked for, or promised.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'End of what is asked for, or promised; what came back earlier is free from then on.' })
  endsAt!: Date;
  @Field(() => Float, { description: 'How much or how many, in the unit of the resource.' })
  quantity!: number;
  @Field(() => MobilisationState, { description: 'How far it has come.' })
  state!: MobilisationState;
  @Field(() => String, { nullable: true, description: 'What whoever asks said, 2,000 characters at most.' })
  message!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with the last answer, 2,000 characters at most.' })
  answer!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last answer was given; null while there is none.' })
  answeredAt!: Date | null;
  @Field(() => [HandoverType], { description: 'What happened: out first, then back.' })
  handovers!: HandoverType[];
  @Field({ description: 'It is out, and should be back by now.' })
  late!: boolean;
  @Field({ description: 'Is the next answer the viewer\'s to give: to the request (permission `resource:update` on the holder), or to other dates that are proposed (permission `mobilisation:request`)?' })
  viewerCanAnswer!: boolean;
  @Field({ description: 'May the viewer decline it after all, or propose other dates, although it was answered? (permission `resource:update` on the holder, until it is handed out)' })
  viewerCanReconsider!: boolean;
  @Field({ description: 'May the viewer cancel it? (permission `mobilisation:request`, or whoever asked, until it is handed out)' })
  viewerCanCancel!: boolean;
  @Field({ description: 'May the viewer note that it was handed out and came back? (whoever may answer for one of the two sides, once it is accepted)' })
  viewerCanHandOver!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
