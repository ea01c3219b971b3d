import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { NetworkType } from '../networks/network.type.js';
import { LimitType } from '../own-limits/limit.type.js';

export enum ProjectStage {
  IDEA = 'IDEA',
  EMERGING = 'EMERGING',
  ORGANISED = 'ORGANISED',
  ACTIVE = 'ACTIVE',
  REVIEWED = 'REVIEWED',
  CLOSED = 'CLOSED',
  SET_ASIDE = 'SET_ASIDE',
}
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'How far a cooperation has come, in this order; SET_ASIDE stands beside the path.',
  valuesConfig: {
    IDEA: { description: 'Idée: somebody wishes for it; parties are still being found.' },
    EMERGING: { description: 'Émergent: parties have found each other, and say what they want together, what each expects and where it stops.' },
    ORGANISED: { description: 'Organisé: they agree on collective objectives, on limits and on the effects that each expects.' },
    ACTIVE: { description: 'En action: it is being done, jointly, along a fil rouge.' },
    REVIEWED: { description: 'Bilan partagé: the parties have looked back together at what was observed.' },
    CLOSED: { description: 'Terminé: finished; the parties said how costs, time and value were shared.' },
    SET_ASIDE: { description: 'Mis de côté: left for now or given up, with a reason; it can go back to where it was.' },
  },
});

@ObjectType('ProjectObjective', { implements: Node, description: 'What the parties of a cooperation want together (objectif collectif).' })
export class ProjectObjectiveType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
}

@ObjectType('ProjectLimit', { implements: Node, description: 'A limit that the parties of a cooperation set themselves.' })
export class ProjectLimitType extends LimitType {}

@ObjectType({ description: 'Something that a stage asks for and that a project does not have yet.' })
export class MissingForStage {
  @Field({ description: 'Stable code, listed in docs/errors.md.' })
  code!: string;
  @Field({ description: 'For people, in the language of the viewer.' })
  message!: string;
}

@ObjectType('StagePassage', { implements: Node, description: 'A move of a cooperation project from one stage to another.' })
export class StagePassageType extends Node {
  @Field(() => ProjectStage, { description: 'Where it was.' })
  from!: ProjectStage;
  @Field(() => ProjectStage, { description: 'Where it went.' })
  to!: ProjectStage;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'Why: always there where something was passed over, or the project was set aside.' })
  reason!: string | null;
  @Field(() => [String], { description: 'Codes of what the stage asked for and was missing; empty where nothing was passed over.' })
  passedOver!: string[];
  @Field(() => String, { nullable: true, description: 'Name of the account that did it; null where it is gone, and for those who may see no people.' })
  by!: string | null;
}

@ObjectType('ProjectParty', { implements: Node, description: 'A party of a cooperation (partie prenante), and its role in it.' })
export class ProjectPartyType extends Node {
  @Field({ description: 'What it does in the cooperation, in its own words, such as `porteur` or `prête une salle`.' })
  role!: string;
  @Field(() => Actor, { nullable: true, description: 'Who it is; null where it was deleted or the viewer may not read it.' })
  actor!: Actor | null;
  @Field({ description: 'Was the actor deleted? Such a party can be let go by its own id (`leave` of updateCooperationProject).' })
  gone!: boolean;
}

@ObjectType('CooperationProject', { implements: Node, description: 'A cooperation between actors of a network. Members of the network read it.' })
export class CooperationProjectType extends Node {
  @Field({ description: 'What people call it.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about: plain text, 5,000 characters at most.' })
  summary!: string | null;
  @Field(() => ProjectStage, { description: 'How far it has come.' })
  stage!: ProjectStage;
  @Field(() => ProjectStage, { nullable: true, description: 'Where it was when it was set aside, and goes back to; null where it is not set aside.' })
  setAsideFrom!: ProjectStage | null;
  @Field(() => [StagePassageType], { description: 'Its moves from stage to stage, the first one first.' })
  passages!: StagePassageType[];
  @Field(() => DateScalar, { nullable: true, description: 'When the parties spoke of their limits, also where they found that they have none.' })
  limitsDiscussedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'How costs, time and value are shared, in the words of the parties: plain text, 5,000 characters at most.' })
  valueSharing!: string | null;
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
