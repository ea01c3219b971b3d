import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { putDown, takeOff } from './sign.service.js';
import { CreateVolunteerSlotInput, PutDownVolunteerInput, TakeOffVolunteerInput, UpdateVolunteerSlotInput } from './volunteer-slot.input.js';
import { createVolunteerSlot, updateVolunteerSlot, volunteerSlotKind } from './volunteer-slot.service.js';
import { VolunteerSlotType } from './volunteer-slot.type.js';

@ObjectType({ description: 'Result of createVolunteerSlot.' })
class CreateVolunteerSlotPayload extends Payload {
  @Field(() => VolunteerSlotType, { nullable: true, description: 'The new slot; null where there are userErrors.' })
  slot!: Ref | null;
}

@ObjectType({ description: 'Result of updateVolunteerSlot.' })
class UpdateVolunteerSlotPayload extends ConflictPayload {
  @Field(() => VolunteerSlotType, { nullable: true, description: 'The slot as it is now; null where there are userErrors.' })
  slot!: Ref | null;
}

@ObjectType({ description: 'Result of putDownVolunteer.' })
class PutDownVolunteerPayload extends Payload {
  @Field(() => VolunteerSlotType, { nullable: true, description: 'The slot as it is now; null where there are userErrors.' })
  slot!: Ref | null;
}

@ObjectType({ description: 'Result of takeOffVolunteer.' })
class TakeOffVolunteerPayload extends Payload {
  @Field(() => VolunteerSlotType, { nullable: true, description: 'The slot as it is now; null where there are userErrors.' })
  slot!: Ref | null;
}

@Resolver()
export class VolunteerSlotResolver {
  @Public()
  @Query(() => VolunteerSlotType, { nullable: true, description: 'One slot of volunteers; null where there is none that the viewer may read.' })
  volunteerSlot(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('event:update')
  @Mutation(() => CreateVolunteerSlotPayload, { nullable: true, description: 'Says when hands are needed for an event. Permission `event:update` on the event.' })
  async createVolunteerSlot(@Arg('input', { description: 'The slot.' }) input: CreateVolunteerSlotInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateVolunteerSlotPayload>> {
    return { slot: { id: await createVolunteerSlot(tx, input) } };
  }

  @Can('event:update')
  @Mutation(() => UpdateVolunteerSlotPayload, { nullable: true, description: 'Changes a slot. Permission `event:update` on the event.' })
  async updateVolunteerSlot(@Arg('input', { description: 'The change.' }) input: UpdateVolunteerSlotInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateVolunteerSlotPayload>> {
    return { slot: { id: await updateVolunteerSlot(tx, input) } };
  }

  @Can('event:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a slot; `restore` brings it back with its people. Permission `event:update` on the event.' })
  async deleteVolunteerSlot(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, volunteerSlotKind, input) };
  }

  @Can('volunteer:sign')
  @Mutation(() => PutDownVolunteerPayload, { nullable: true, description: 'Puts the viewer, or somebody else, down for a slot. Permission `volunteer:sign` in the network. Code: SLOT_FULL.' })
  async putDownVolunteer(@Arg('input', { description: 'Who, and when.' }) input: PutDownVolunteerInput, @Ctx() { tx }: MutationContext): Promise<Partial<PutDownVolunteerPayload>> {
    return { slot: { id: await putDown(tx, input) } };
  }

  @Can('volunteer:sign')
  @Mutation(() => TakeOffVolunteerPayload, { nullable: true, description: 'Takes the viewer, or somebody else, off a slot. Permission `volunteer:sign` in the network.' })
  async takeOffVolunteer(@Arg('input', { description: 'Who, and when.' }) input: TakeOffVolunteerInput, @Ctx() { tx }: MutationContext): Promise<Partial<TakeOffVolunteerPayload>> {
    return { slot: { id: await takeOff(tx, input) } };
  }
}
