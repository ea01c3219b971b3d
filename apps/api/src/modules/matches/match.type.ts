import { type ClassType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';

export enum MatchReasonKind {
  KIND = 'KIND',
  WORDS = 'WORDS',
  SKILL = 'SKILL',
  DATES = 'DATES',
  DISTANCE = 'DISTANCE',
  QUANTITY = 'QUANTITY',
  CONDITIONS = 'CONDITIONS',
  ACQUAINTANCE = 'ACQUAINTANCE',
}
registerEnumType(MatchReasonKind, {
  name: 'MatchReasonKind',
  description: 'What a reason is about.',
  valuesConfig: {
    KIND: { description: 'Both are of the same category.' },
    WORDS: { description: 'They share words of title or description.' },
    SKILL: { description: 'Somebody of the lieu, or the holder, is willing to share a skill that the need names.' },
    DATES: { description: 'How much of the period of the need the resource is neither promised nor closed; also where it is taken all the time.' },
    DISTANCE: { description: 'How far the two lieux are from each other.' },
    QUANTITY: { description: 'Whether there is enough, where both are counted in the same unit.' },
    CONDITIONS: { description: 'What is asked for in return.' },
    ACQUAINTANCE: { description: 'The two sides organise an event together, are parties of one cooperation, or share an animateur.' },
  },
});

export enum MatchStrength {
  STRONG = 'STRONG',
  FAIR = 'FAIR',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(MatchStrength, {
  name: 'MatchStrength',
  description: 'A score in words.',
  valuesConfig: {
    STRONG: { description: 'Very close: a score of 0.6 or more. Both sides are told of such a match, once.' },
    FAIR: { description: 'Deserves a look: 0.4 or more.' },
    POSSIBLE: { description: 'Perhaps: less than 0.4.' },
  },
});

@ObjectType('MatchReason', { description: 'Why a need and a resource match, or what speaks against it.' })
export class MatchReasonType {
  @Field(() => MatchReasonKind, { description: 'What it is about.' })
  kind!: MatchReasonKind;
  @Field({ description: 'A sentence for people, in the language of the viewer.' })
  message!: string;
}

/** An edge that says what is true of a need and a resource together, and of neither alone. */
function matchEdgeOf<T extends object>(name: string, node: () => ClassType<T>, description: string): ClassType<object> {
  @ObjectType(name, { description })
  class MatchEdge {
    @Field({ description: 'The place of this row in this order.' })
    cursor!: string;
    @Field(() => node(), { description: 'What matches.' })
    node!: T;
    @Field(() => Float, { description: 'How close they are, from 0 to 1; docs/matches.md says how it comes about.' })
    score!: number;
    @Field(() => MatchStrength, { description: 'The score in words.' })
    strength!: MatchStrength;
    @Field(() => [MatchReasonType], { description: 'Why, in sentences.' })
    reasons!: MatchReasonType[];
  }
  return MatchEdge;
}

export const ResourceMatchEdge = matchEdgeOf('ResourceMatchEdge', () => ResourceType, 'A resource that could answer the need, and what speaks for it.');
export const NeedMatchEdge = matchEdgeOf('NeedMatchEdge', () => NeedType, 'A need that the resource could answer, and what speaks for it.');
