import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { DecisionType } from '../decisions/decision.type.js';
import { CooperationDocumentType } from '../documents/document.type.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { ObservationType } from '../effects/observation.type.js';
import { NetworkType } from '../networks/network.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CooperationTaskType } from '../tasks/task.type.js';

export enum CooperationPhase {
  SHARED_AIM = 'SHARED_AIM',
  CONCEPTS = 'CONCEPTS',
  EXPERIENCE_SHARING = 'EXPERIENCE_SHARING',
  RESOURCE_MAPPING = 'RESOURCE_MAPPING',
  COOPERATION_DESIGN = 'COOPERATION_DESIGN',
  JOINT_OPERATION = 'JOINT_OPERATION',
  SHARED_REVIEW = 'SHARED_REVIEW',
  NEXT_COOPERATIONS = 'NEXT_COOPERATIONS',
}
registerEnumType(CooperationPhase, {
  name: 'CooperationPhase',
  description: 'The eight phases in which a collective learns to cooperate, in this order.',
  valuesConfig: {
    SHARED_AIM: { description: 'Visée commune: the collective says what it wants together.' },
    CONCEPTS: { description: 'Concepts: effets utiles, externalités, besoins fondamentaux, coopération.' },
    EXPERIENCE_SHARING: { description: 'Partage d’expériences: those who animate lieux learn from each other.' },
    RESOURCE_MAPPING: { description: 'Cartographie des ressources: what can be mobilised in lieux and between them.' },
    COOPERATION_DESIGN: { description: 'Conception de coopérations: effects that each expects, collective objectives, limits, a fil rouge.' },
    JOINT_OPERATION: { description: 'Opération commune: the first one is done jointly, often in the Mois de l’ESS.' },
    SHARED_REVIEW: { description: 'Bilan partagé: all look back together.' },
    NEXT_COOPERATIONS: { description: 'Coopérations suivantes, carried by the PTCE.' },
  },
});

/** What can hang on a milestone: one line a type here, by the prefix of its ids. Each has a column of `milestone_item`, see milestone-subject.ts. */
export const SUBJECTS = {
  event: { name: 'EssMonthEvent', type: EssMonthEventType },
  decision: { name: 'Decision', type: DecisionType },
  task: { name: 'CooperationTask', type: CooperationTaskType },
  document: { name: 'CooperationDocument', type: CooperationDocumentType },
  project: { name: 'CooperationProject', type: CooperationProjectType },
  observation: { name: 'Observation', type: ObservationType },
} as const;

export const MilestoneSubject = createUnionType({
  name: 'MilestoneSubject',
  description: 'What can hang on a milestone: of a project its events (workshops among them), decisions, tasks, documents and observations (what was seen, and its story); of a network its events and projects.',
  types: () => Object.values(SUBJECTS).map(({ type }) => type),
});

@ObjectType('MilestoneItem', { implements: Node, description: 'Something that hangs on a milestone, and why.' })
export class MilestoneItemType extends Node {
  @Field({ description: 'What it does for the milestone, in the words of the parties, 500 characters at most.' })
  why!: string;
  @Field(() => MilestoneSubject, { nullable: true, description: 'What hangs there; null where it was deleted.' })
  subject!: unknown;
}

@ObjectType('Milestone', { implements: Node, description: 'A step of a fil rouge (jalon).' })
export class MilestoneType extends Node {
  @Field({ description: 'What is reached there, 200 characters at most.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it begins; null where that is open.' })
  startsOn!: string | null;
  @Field({ description: 'It has been passed.' })
  done!: boolean;
  @Field(() => CooperationPhase, { nullable: true, description: 'Which of the eight phases it stands for; null where for none.' })
  phase!: CooperationPhase | null;
  @Field(() => [MilestoneItemType], { description: 'What hangs on it, in order; what was deleted or belongs elsewhere by now is left out.' })
  items!: MilestoneItemType[];
}

@ObjectType('FilRouge', { implements: Node, description: 'The thread that holds a cooperation, or a network, together: one sentence, and milestones on which things hang. Members of the network read it.' })
export class FilRougeType extends Node {
  @Field({ description: 'The thread in one sentence, 300 characters at most; empty where it was not written yet.' })
  sentence!: string;
  @Field(() => [MilestoneType], { description: 'Its steps, in order.' })
  milestones!: MilestoneType[];
  @Field(() => [MilestoneSubject], { description: 'What hangs on no milestone, the oldest first: of a project all that it does, but not what was observed; of a network its projects on their way, and events that belong to no project. The newest 200.' })
  adrift!: unknown[];
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project that it holds together; null where it is a network\'s.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => NetworkType, { nullable: true, description: 'The network that it holds together; null where it is a project\'s.' })
  network!: NetworkType | null;
  @Field(() => String, { nullable: true, description: 'What `sharedThread` opens it with, for anybody who has it; null where it is not shared or its last day is over, and for those who may not change it.' })
  shareToken!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which its link works; null where none is open, and for those who may not change it.' })
  sharedUntil!: string | null;
  @Field({ description: 'May the viewer change and share it? (`project:update` on the project, or `network:update`)' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
