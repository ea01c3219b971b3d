import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { ReportOutcomeInput } from './outcome.input.js';
import { reportOutcome } from './outcome.service.js';
import { OccurrenceOutcomeType } from './outcome.type.js';

@ObjectType({ description: 'Result of reportOutcome.' })
class ReportOutcomePayload extends ConflictPayload {
  @Field(() => OccurrenceOutcomeType, { nullable: true, description: 'What became of the date, as it is said now; null where there are userErrors.' })
  outcome!: Ref | null;
}

@Resolver()
export class OutcomeResolver {
  @Can('event:update')
  @Mutation(() => ReportOutcomePayload, { nullable: true, description: 'Says what became of a date of an event, or corrects it. Permission `event:update` on the event.' })
  async reportOutcome(@Arg('input', { description: 'The date, and what became of it.' }) input: ReportOutcomeInput, @Ctx() { tx }: MutationContext): Promise<Partial<ReportOutcomePayload>> {
    return { outcome: { id: await reportOutcome(tx, input) } };
  }
}
