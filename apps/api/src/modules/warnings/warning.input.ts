import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { EditorialState } from '../ess-month/event.type.js';
import { WarningRule, WarningSeverity } from './warning.type.js';

@InputType({ description: 'Which warnings; all that are given must hold.' })
export class WarningFilter {
  @Field(() => [WarningRule], { nullable: true, description: 'Of any of these rules.' })
  rules?: WarningRule[] | null;
  @Field(() => [EditorialState], { nullable: true, description: 'About an event in any of these editorial states: READY and PUBLISHED is what the next version of the programme tells the public.' })
  states?: EditorialState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Accepted as they are (true), or not (false).' })
  overridden?: boolean | null;
}

@ArgsType()
export class WarningsArgs extends PageArgs {
  @Field(() => WarningFilter, { nullable: true, description: 'Which ones.' })
  filter?: WarningFilter | null;
}

@ArgsType()
export class FreeSlotsArgs {
  @Field(() => Int, { description: 'How many at most: 1 to 20. Otherwise the code is BAD_USER_INPUT.' })
  count!: number;
}

@InputType({ description: 'A warning that is accepted as it is.' })
export class OverrideWarningInput {
  @Field(() => ID, { description: 'Id of the warning. Code: WARNING_OVERRIDDEN.' })
  warning!: string;
  @Field({ description: 'Why, 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  reason!: string;
}

@InputType({ description: 'An acceptance that is taken back.' })
export class TakeBackOverrideInput {
  @Field(() => ID, { description: 'Id of the warning. Code: WARNING_NOT_OVERRIDDEN.' })
  warning!: string;
}

@InputType({ description: 'How grave a rule is in a month.' })
export class SetRuleSeverityInput {
  @Field(() => ID, { description: 'Id of the Mois de l\'ESS.' })
  essMonth!: string;
  @Field(() => Int, { description: 'The version of the month that the sender has seen. A stale change of a rule that others have set otherwise is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => WarningRule, { description: 'The rule.' })
  rule!: WarningRule;
  @Field(() => WarningSeverity, { description: 'How grave it is from now on.' })
  severity!: WarningSeverity;
}
