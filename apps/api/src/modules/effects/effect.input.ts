import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { ProjectStage } from '../projects/project.type.js';
import { EffectState, FundamentalNeed } from './effect.type.js';

@InputType({ description: 'What of a useful effect is to change. An absent field is left as it is, null clears it.' })
export class UsefulEffectChange {
  @Field(() => String, { nullable: true, description: 'What is to be different for somebody, by what the parties do; 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement?: string | null;
  @Field(() => String, { nullable: true, description: 'Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM.' })
  beneficiary?: string | null;
  @Field(() => String, { nullable: true, description: 'The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM.' })
  sphere?: string | null;
  @Field(() => [FundamentalNeed], { nullable: true, description: 'All fundamental needs that it answers.' })
  fundamentalNeeds?: FundamentalNeed[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of all parties of the project that expect it. Where nobody expected it so far, it is expected from now on. Codes: EFFECT_WITHOUT_PARTY, UNKNOWN_REFERENCE.',
  })
  expectedBy?: string[] | null;
}

@InputType({ description: 'A useful effect that a party, or several, expect of their cooperation.' })
export class ExpectEffectInput {
  @Field(() => ID, { nullable: true, description: 'Id of the party that expects it (`ProjectParty`). Codes: EFFECT_WITHOUT_PARTY where no party is named.' })
  party?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of several parties of one project that expect it. Code: UNKNOWN_REFERENCE.' })
  parties?: string[] | null;
  @Field({ description: 'What is to be different for somebody, by what the parties do; 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
  @Field(() => String, { nullable: true, description: 'Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM.' })
  beneficiary?: string | null;
  @Field(() => String, { nullable: true, description: 'The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM.' })
  sphere?: string | null;
  @Field(() => [FundamentalNeed], { nullable: true, description: 'Fundamental needs that it answers.' })
  fundamentalNeeds?: FundamentalNeed[] | null;
}

@InputType({ description: 'A change of a useful effect.' })
export class UpdateEffectInput {
  @Field(() => ID, { description: 'Id of the effect.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => UsefulEffectChange, { description: 'What is to change.' })
  change!: UsefulEffectChange;
}

@InputType({ description: 'Which useful effects; all that are given must hold.' })
export class UsefulEffectFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network: effects of its cooperation projects.' })
  network?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a cooperation project.' })
  cooperationProject?: string | null;
  @Field(() => [ProjectStage], { nullable: true, description: 'Of cooperation projects at any of these stages.' })
  stages?: ProjectStage[] | null;
  @Field(() => [EffectState], { nullable: true, description: 'Any of these states.' })
  states?: EffectState[] | null;
  @Field(() => [String], { nullable: true, description: 'For any of these: codes of the list `BENEFICIARY`.' })
  beneficiaries?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those that nobody has observed anything of yet. False: the others.' })
  withoutObservation?: boolean | null;
}

export enum UsefulEffectOrder {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(UsefulEffectOrder, {
  name: 'UsefulEffectOrder',
  description: 'How useful effects are sorted.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Last added first.' },
    UPDATED_AT_DESC: { description: 'Last changed or observed first.' },
  },
});

@ArgsType()
export class UsefulEffectsArgs extends PageArgs {
  @Field(() => UsefulEffectFilter, { nullable: true, description: 'Which ones.' })
  filter?: UsefulEffectFilter | null;
  @Field(() => UsefulEffectOrder, { nullable: true, description: 'CREATED_AT_DESC by default.' })
  orderBy?: UsefulEffectOrder | null;
}
