import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';
import { CooperationProjectType, ProjectPartyType } from './project.type.js';

export enum CommitmentKind {
  IN_KIND = 'IN_KIND',
  EXPENSE = 'EXPENSE',
}
registerEnumType(CommitmentKind, {
  name: 'CommitmentKind',
  description: 'How a party contributes.',
  valuesConfig: {
    IN_KIND: { description: 'En nature: time, a room, a tool, knowledge.' },
    EXPENSE: { description: 'En argent: an expense, in euros.' },
  },
});

export enum CommitmentState {
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  KEPT = 'KEPT',
  NOT_KEPT = 'NOT_KEPT',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'How far a commitment is.',
  valuesConfig: {
    PROPOSED: { description: 'Proposé: the party offers it.' },
    AGREED: { description: 'Convenu: the parties count on it.' },
    KEPT: { description: 'Tenu: it was given.' },
    NOT_KEPT: { description: 'Non tenu: it was not given.' },
    WITHDRAWN: { description: 'Retiré: the party has taken it back; it is kept to be read.' },
  },
});

@ObjectType({ description: 'The part that a commitment is: how much of what.' })
export class CommitmentShare {
  @Field(() => Float, { description: 'How much.' })
  amount!: number;
  @Field({ description: 'What the amount counts, such as `heures`, `soirées par mois`, `€`.' })
  unit!: string;
}

@ObjectType('Commitment', { implements: Node, description: 'What a party promises to give to a cooperation (engagement). Whoever reads the project reads it.' })
export class CommitmentType extends Node {
  @Field({ description: 'In the words of the party, 1,000 characters at most.' })
  statement!: string;
  @Field(() => CommitmentKind, { description: 'In kind, or as an expense.' })
  kind!: CommitmentKind;
  @Field(() => CommitmentState, { description: 'How far it is.' })
  state!: CommitmentState;
  @Field(() => CommitmentShare, { nullable: true, description: 'How much; null where it is no number.' })
  share!: CommitmentShare | null;
  @Field(() => ProjectPartyType, { nullable: true, description: 'The party that makes it.' })
  party!: ProjectPartyType | null;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project that it is made to.' })
  project!: CooperationProjectType | null;
  @Field(() => ResourceType, { nullable: true, description: 'The resource that it is about; null where there is none, or the viewer may not read it.' })
  resource!: ResourceType | null;
  @Field(() => NeedType, { nullable: true, description: 'The need that it answers; null where there is none, or the viewer may not read it.' })
  need!: NeedType | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
