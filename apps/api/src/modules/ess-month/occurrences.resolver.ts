import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { addOccurrences, removeOccurrences } from './dates.service.js';
import { duplicateEvent } from './duplicate.service.js';
import { EssMonthEventType } from './event.type.js';
import { OccurrenceType } from './occurrence.type.js';
import { AddOccurrencesInput, DuplicateEventInput, RemoveOccurrencesInput, RescheduleOccurrencesInput } from './occurrences.input.js';
import { rescheduleOccurrences } from './reschedule-many.service.js';

@ObjectType({ description: 'Result of rescheduleOccurrences. `conflicts` are those of the one move that the path in `userErrors` names.' })
class RescheduleOccurrencesPayload extends ConflictPayload {
  @Field(() => [OccurrenceType], { description: 'The occurrences as they are now, in the order in which they were sent; empty where there are userErrors.' })
  occurrences!: Ref[];
}

@ObjectType({ description: 'Result of addOccurrences.' })
class AddOccurrencesPayload extends Payload {
  @Field(() => [OccurrenceType], { description: 'The new occurrences, in the order in which they were sent; empty where there are userErrors.' })
  occurrences!: Ref[];
}

@ObjectType({ description: 'Result of removeOccurrences.' })
class RemoveOccurrencesPayload extends Payload {
  @Field(() => [ID], { description: 'Ids of what was removed; empty where there are userErrors.' })
  deletedIds!: string[];
}

@ObjectType({ description: 'Result of duplicateEvent.' })
class DuplicateEventPayload extends Payload {
  @Field(() => EssMonthEventType, { nullable: true, description: 'The new event; null where there are userErrors.' })
  event!: Ref | null;
}

/** What the board does with several dates at once. */
@Resolver()
export class OccurrencesResolver {
  @Can('event:update')
  @Mutation(() => RescheduleOccurrencesPayload, { nullable: true, description: 'Moves several occurrences in one transaction: all of them, or none. Permission `event:update` on the event of each.' })
  async rescheduleOccurrences(@Arg('input', { description: 'The moves.' }) input: RescheduleOccurrencesInput, @Ctx() { tx }: MutationContext): Promise<Partial<RescheduleOccurrencesPayload>> {
    return { occurrences: (await rescheduleOccurrences(tx, input)).map((id) => ({ id })) };
  }

  @Can('event:update')
  @Mutation(() => AddOccurrencesPayload, { nullable: true, description: 'Adds several dates to an event: all of them, or none. Permission `event:update` on the event.' })
  async addOccurrences(@Arg('input', { description: 'The dates.' }) input: AddOccurrencesInput, @Ctx() { tx }: MutationContext): Promise<Partial<AddOccurrencesPayload>> {
    return { occurrences: (await addOccurrences(tx, input)).map((id) => ({ id })) };
  }

  @Can('event:update')
  @Mutation(() => RemoveOccurrencesPayload, { nullable: true, description: 'Removes several dates: all of them, or none; `restore` brings each back. Permission `event:update` on the event of each.' })
  async removeOccurrences(@Arg('input', { description: 'Which ones.' }) input: RemoveOccurrencesInput, @Ctx() { tx }: MutationContext): Promise<Partial<RemoveOccurrencesPayload>> {
    return { deletedIds: await removeOccurrences(tx, input) };
  }

  @Can('event:propose')
  @Mutation(() => DuplicateEventPayload, { nullable: true, description: 'Proposes a new event like one that the viewer may read, in the same month. Permission `event:propose` in the network.' })
  async duplicateEvent(@Arg('input', { description: 'Which one, and the dates of the new one.' }) input: DuplicateEventInput, @Ctx() { tx }: MutationContext): Promise<Partial<DuplicateEventPayload>> {
    return { event: { id: await duplicateEvent(tx, input) } };
  }
}
