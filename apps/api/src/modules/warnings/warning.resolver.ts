import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { EssMonthType } from '../ess-month/ess-month.type.js';
import { overrideWarning, takeBackOverride } from './override.service.js';
import { setRuleSeverity } from './severity.service.js';
import { OverrideWarningInput, SetRuleSeverityInput, TakeBackOverrideInput } from './warning.input.js';
import { WarningType } from './warning.type.js';

@ObjectType({ description: 'Result of overrideWarning.' })
class OverrideWarningPayload extends Payload {
  @Field(() => WarningType, { nullable: true, description: 'The warning, accepted; null where there are userErrors.' })
  warning!: Ref | null;
}

@ObjectType({ description: 'Result of takeBackOverride.' })
class TakeBackOverridePayload extends Payload {
  @Field(() => WarningType, { nullable: true, description: 'The warning, no longer accepted; null where there are userErrors.' })
  warning!: Ref | null;
}

@ObjectType({ description: 'Result of setRuleSeverity.' })
class SetRuleSeverityPayload extends ConflictPayload {
  @Field(() => EssMonthType, { nullable: true, description: 'The month as it is now; null where there are userErrors.' })
  essMonth!: Ref | null;
}

@Resolver()
export class WarningResolver {
  @Can('warning:override')
  @Mutation(() => OverrideWarningPayload, {
    nullable: true,
    description: 'Accepts a warning as it is, with a reason that is kept. It holds as long as the warning says the same. Permission `warning:override`: coordinators, and others for what is about their own events alone. NOT_FOUND where the warning is gone.',
  })
  async overrideWarning(@Arg('input', { description: 'Which one, and why.' }) input: OverrideWarningInput, @Ctx() { tx }: MutationContext): Promise<Partial<OverrideWarningPayload>> {
    return { warning: { id: await overrideWarning(tx, input.warning, input.reason) } };
  }

  @Can('warning:override')
  @Mutation(() => TakeBackOverridePayload, { nullable: true, description: 'Takes back that a warning was accepted. Permission as for `overrideWarning`.' })
  async takeBackOverride(@Arg('input', { description: 'Which one.' }) input: TakeBackOverrideInput, @Ctx() { tx }: MutationContext): Promise<Partial<TakeBackOverridePayload>> {
    return { warning: { id: await takeBackOverride(tx, input.warning) } };
  }

  @Can('warning:setSeverity')
  @Mutation(() => SetRuleSeverityPayload, { nullable: true, description: 'Sets how grave a rule is in a month; OFF stops looking for it. Permission `warning:setSeverity` in the network.' })
  async setRuleSeverity(@Arg('input', { description: 'The rule, and how grave it is.' }) input: SetRuleSeverityInput, @Ctx() { tx }: MutationContext): Promise<Partial<SetRuleSeverityPayload>> {
    return { essMonth: { id: await setRuleSeverity(tx, input) } };
  }
}
