import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { NetworkType } from '../networks/network.type.js';

export enum ProjectStage {
  IDEA = 'IDEA',
  DESIGN = 'DESIGN',
  OPERATION = 'OPERATION',
  REVIEW = 'REVIEW',
  CLOSED = 'CLOSED',
}
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'How far a cooperation has come, in this order.',
  valuesConfig: {
    IDEA: { description: 'Idée: somebody wishes for it; parties are still being found.' },
    DESIGN: { description: 'Conception: the parties agree on collective objectives, limits and what each expects.' },
    OPERATION: { description: 'Opération: it is being done, jointly.' },
    REVIEW: { description: 'Bilan partagé: the parties look back together.' },
    CLOSED: { description: 'Terminé: finished, or given up.' },
  },
});

@ObjectType('ProjectObjective', { implements: Node, description: 'What the parties of a cooperation want together (objectif collectif).' })
export class ProjectObjectiveType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
}

@ObjectType('ProjectLimit', { implements: Node, description: 'A limit that the parties of a cooperation set themselves.' })
export class ProjectLimitType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
}

@ObjectType('ProjectParty', { implements: Node, description: 'A party of a cooperation (partie prenante), and its role in it.' })
export class ProjectPartyType extends Node {
  @Field({ description: 'What it does in the cooperation, in its own words, such as `porteur` or `prête une salle`.' })
  role!: string;
  @Field(() => Actor, { nullable: true, description: 'Who it is; null where it was deleted or the viewer may not read it.' })
  actor!: Actor | null;
}

@ObjectType('CooperationProject', { implements: Node, description: 'A cooperation between actors of a network. Members of the network read it.' })
export class CooperationProjectType extends Node {
  @Field({ description: 'What people call it.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about: plain text, 5,000 characters at most.' })
  summary!: string | null;
  @Field(() => ProjectStage, { description: 'How far it has come.' })
  stage!: ProjectStage;
  @Field(() => NetworkType, { nullable: true, description: 'The network that it belongs to.' })
  network!: NetworkType | null;
  @Field(() => [ProjectObjectiveType], { description: 'What the parties want together, in their order.' })
  objectives!: ProjectObjectiveType[];
  @Field(() => [ProjectLimitType], { description: 'Limits that they set themselves, in their order.' })
  limits!: ProjectLimitType[];
  @Field(() => [ProjectPartyType], { description: 'Who takes part, in the order in which they joined.' })
  parties!: ProjectPartyType[];
  @Field({ description: 'May the viewer change it, and move it to another stage? (permission `project:update`)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `project:delete`)' })
  viewerCanDelete!: boolean;
  @Field({ description: 'May the viewer pass over what a stage asks for, with a reason? (permission `project:override`)' })
  viewerCanOverride!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
