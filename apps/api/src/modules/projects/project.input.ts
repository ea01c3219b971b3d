import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { LimitInput } from '../own-limits/limit.input.js';
import { ProjectStage } from './project.type.js';

@InputType({ description: 'Which cooperation projects; all that are given must hold.' })
export class CooperationProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions: of the network\'s territory, or of a party.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements: of the network\'s territory, or of a party.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI: of the network\'s territory, or of a party.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes: of the network\'s territory, or of a party.' })
  communes?: string[] | null;
  @Field(() => [ProjectStage], { nullable: true, description: 'Any of these stages.' })
  stages?: ProjectStage[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or summary; accents do not count, and small typing mistakes in the title are forgiven.' })
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this instant.' })
  updatedSince?: Date | null;
}

export enum CooperationProjectOrder {
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  TITLE_ASC = 'TITLE_ASC',
}
registerEnumType(CooperationProjectOrder, {
  name: 'CooperationProjectOrder',
  description: 'How cooperation projects are sorted.',
  valuesConfig: {
    UPDATED_AT_DESC: { description: 'Last changed first.' },
    TITLE_ASC: { description: 'By title, as in a French dictionary.' },
  },
});

@ArgsType()
export class CooperationProjectsArgs extends PageArgs {
  @Field(() => CooperationProjectFilter, { nullable: true, description: 'Which ones.' })
  filter?: CooperationProjectFilter | null;
  @Field(() => CooperationProjectOrder, { nullable: true, description: 'UPDATED_AT_DESC by default.' })
  orderBy?: CooperationProjectOrder | null;
}

@InputType({ description: 'A party of a cooperation; its actor says which one it is.' })
export class ProjectPartyInput {
  @Field(() => ID, { description: 'Id of an actor of the network. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  actor!: string;
  @Field({ description: 'What it does in the cooperation, 120 characters at most. Codes: BLANK, TOO_LONG.' })
  role!: string;
}

@InputType({ description: 'A collective objective. With `id` it is one that exists; without, a new one.' })
export class ProjectStatementInput {
  @Field(() => ID, { nullable: true, description: 'Id of one of this project; none where the project is new. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'In the words of the parties, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
}

@InputType({ description: 'A limit of a project. With `id` it is one that exists, of which an absent field stays as it is and null clears it; without, a new one.' })
export class ProjectLimitInput extends LimitInput {}

@InputType({ description: 'What of a cooperation project is to change. An absent field is left as it is, null clears it.' })
export class CooperationProjectChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most. Code: TOO_LONG.' })
  summary?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the parties spoke of their limits.' })
  limitsDiscussedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'How costs, time and value are shared: plain text, 5,000 characters at most. Code: TOO_LONG.' })
  valueSharing?: string | null;
  @Field(() => [ProjectPartyInput], {
    nullable: true,
    description: 'All parties; one that is missing leaves the project, unless the sender could not name it: parties that the viewer may not read stay. 200 at most. Codes: PARTY_COMMITTED, TOO_MANY.',
  })
  parties?: ProjectPartyInput[] | null;
  @Field(() => [ProjectStatementInput], { nullable: true, description: 'All collective objectives, in order; one that is missing is removed. 200 at most. Code: TOO_MANY.' })
  objectives?: ProjectStatementInput[] | null;
  @Field(() => [ProjectLimitInput], { nullable: true, description: 'All limits, in order; one that is missing is removed. 200 at most. Code: TOO_MANY.' })
  limits?: ProjectLimitInput[] | null;
}

@InputType({ description: 'A new cooperation project.' })
export class CreateCooperationProjectInput extends CooperationProjectChange {
  @Field(() => ID, { description: 'Id of the network. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => ProjectStage, { nullable: true, description: 'Where it starts; IDEA by default. Code: STAGE_NOT_READY.' })
  stage?: ProjectStage | null;
}

@InputType({ description: 'A change of a cooperation project.' })
export class UpdateCooperationProjectInput {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => CooperationProjectChange, { description: 'What is to change.' })
  change!: CooperationProjectChange;
  @Field(() => [ID], { nullable: true, description: 'Ids of parties that leave although nobody can name them, as their actor was deleted. Codes: UNKNOWN_REFERENCE, PARTY_COMMITTED.' })
  leave?: string[] | null;
}

@InputType({ description: 'What is added to the lists of a cooperation project, behind what is there.' })
export class AddToCooperationProjectInput {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => [ProjectPartyInput], { nullable: true, description: 'New parties. Codes: DUPLICATE where one takes part already, TOO_MANY where the project would have more than 200.' })
  parties?: ProjectPartyInput[] | null;
  @Field(() => [ProjectStatementInput], { nullable: true, description: 'New collective objectives; ids are given to them. Code: TOO_MANY where the project would have more than 200.' })
  objectives?: ProjectStatementInput[] | null;
  @Field(() => [ProjectLimitInput], { nullable: true, description: 'New limits; ids are given to them. Code: TOO_MANY where the project would have more than 200.' })
  limits?: ProjectLimitInput[] | null;
}

@InputType({ description: 'A move of a cooperation project to another stage.' })
export class AdvanceCooperationProjectInput {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ProjectStage, { description: 'The stage to move to. Earlier ones are always open; later ones may ask for something. Codes: STAGE_NOT_READY, REASON_MISSING.' })
  to!: ProjectStage;
  @Field(() => String, { nullable: true, description: 'Why to pass over what is missing (permission `project:override`), or why to set it aside; 1,000 characters at most, kept with the project. Codes: TOO_LONG, REASON_MISSING.' })
  overrideReason?: string | null;
}
