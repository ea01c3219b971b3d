import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { UsefulEffectType } from './effect.type.js';

export enum ObservationOutcome {
  OBSERVED = 'OBSERVED',
  PARTLY_OBSERVED = 'PARTLY_OBSERVED',
  NOT_OBSERVED = 'NOT_OBSERVED',
}
registerEnumType(ObservationOutcome, {
  name: 'ObservationOutcome',
  description: 'What an observer found of an effect.',
  valuesConfig: {
    OBSERVED: { description: 'It is there.' },
    PARTLY_OBSERVED: { description: 'A part of it is there.' },
    NOT_OBSERVED: { description: 'It has not come.' },
  },
});

export enum EvidenceKind {
  QUOTE = 'QUOTE',
  PHOTO = 'PHOTO',
  LINK = 'LINK',
  DOCUMENT = 'DOCUMENT',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What supports an observation.',
  valuesConfig: {
    QUOTE: { description: 'What somebody said, with their consent.' },
    PHOTO: { description: 'A picture on the web.' },
    LINK: { description: 'A page on the web.' },
    DOCUMENT: { description: 'A document, such as minutes or accounts: on the web, or a file.' },
  },
});

@ObjectType('Evidence', { implements: Node, description: 'What supports an observation: a quote, a photo, a link or a document.' })
export class EvidenceType extends Node {
  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;
  @Field(() => String, { nullable: true, description: 'Where it is; null for a quote that stands nowhere else, and for a file.' })
  url!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said, or what is to be seen there.' })
  text!: string | null;
  @Field({ description: 'Whoever is quoted or shown agreed to it. Always true of a quote.' })
  consent!: boolean;
}

@ObjectType('Observation', {
  implements: Node,
  description: 'What somebody saw of a useful effect: when, a story and/or a figure, and what supports it. Members of the network read it; a partner\'s key does not, as it may name people.',
})
export class ObservationType extends Node {
  @Field(() => DateScalar, { description: 'The day on which it was observed.' })
  observedOn!: string;
  @Field(() => ObservationOutcome, { description: 'Whether the effect was there.' })
  outcome!: ObservationOutcome;
  @Field(() => String, { nullable: true, description: 'What happened, 5,000 characters at most; null where there is only a figure.' })
  narrative!: string | null;
  @Field(() => Float, { nullable: true, description: 'A figure; null where there is only a story.' })
  value!: number | null;
  @Field(() => String, { nullable: true, description: 'What the figure counts, such as `repas` or `€`.' })
  unit!: string | null;
  @Field(() => [EvidenceType], { description: 'What supports it, in order.' })
  evidence!: EvidenceType[];
  @Field(() => Actor, { nullable: true, description: 'Who observed it: a party, or a person; null where it is not said, or the viewer may not read them.' })
  observedBy!: Actor | null;
  @Field(() => UsefulEffectType, { nullable: true, description: 'The effect.' })
  effect!: UsefulEffectType | null;
  @Field({ description: 'May the viewer change it, and add photos to it? (permission `project:update`)' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was noted.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
