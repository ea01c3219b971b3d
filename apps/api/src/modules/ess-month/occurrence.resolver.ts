import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext, StatementsContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { WithoutTransaction } from '../../transaction/mutation.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { addOccurrence } from './dates.service.js';
import { AddOccurrenceInput, RescheduleOccurrenceInput } from './occurrence.input.js';
import { removeOccurrence } from './occurrence.service.js';
import { OccurrenceType } from './occurrence.type.js';
import { rescheduleOccurrence } from './reschedule.service.js';

@ObjectType({ description: 'Result of addOccurrence.' })
class AddOccurrencePayload extends Payload {
  @Field(() => OccurrenceType, { nullable: true, description: 'The new occurrence; null where there are userErrors.' })
  occurrence!: Ref | null;
}

@ObjectType({ description: 'Result of rescheduleOccurrence.' })
class RescheduleOccurrencePayload extends ConflictPayload {
  @Field(() => OccurrenceType, { nullable: true, description: 'The occurrence as it is now; null where there are userErrors.' })
  occurrence!: Ref | null;
}

@Resolver()
export class OccurrenceResolver {
  @Public()
  @Query(() => OccurrenceType, { nullable: true, description: 'One occurrence; null where there is none that the viewer may read.' })
  occurrence(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('event:update')
  @Mutation(() => AddOccurrencePayload, { nullable: true, description: 'Adds a date to an event. Permission `event:update` on the event.' })
  async addOccurrence(@Arg('input', { description: 'The date.' }) input: AddOccurrenceInput, @Ctx() { tx }: MutationContext): Promise<Partial<AddOccurrencePayload>> {
    return { occurrence: { id: await addOccurrence(tx, input) } };
  }

  @WithoutTransaction()
  @Can('event:update')
  @Mutation(() => RescheduleOccurrencePayload, { nullable: true, description: 'Moves an occurrence to another time, lieu or room, or back to the tray. Permission `event:update` on its event.' })
  async rescheduleOccurrence(
    @Arg('input', { description: 'The move.' }) input: RescheduleOccurrenceInput,
    @Ctx() { statements }: StatementsContext,
  ): Promise<Partial<RescheduleOccurrencePayload>> {
    return { occurrence: { id: await rescheduleOccurrence(statements, input) } };
  }

  @Can('event:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Removes a date of an event; `restore` brings it back. Permission `event:update` on its event.' })
  async removeOccurrence(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await removeOccurrence(tx, input) };
  }
}
