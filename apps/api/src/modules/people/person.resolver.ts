import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { PersonConnection } from './person.edges.js';
import { CreatePersonInput, PeopleArgs, UpdatePersonInput, WithdrawConsentInput } from './person.input.js';
import { createPerson, personKind, updatePerson, withdrawConsent } from './person.service.js';
import { PersonType, SkillType } from './person.type.js';

@ObjectType({ description: 'Result of createPerson.' })
class CreatePersonPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'The new person; null where there are userErrors.' })
  person!: Ref | null;
}

@ObjectType({ description: 'Result of updatePerson.' })
class UpdatePersonPayload extends ConflictPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person as it is now; null where there are userErrors.' })
  person!: Ref | null;
}

@ObjectType({ description: 'Result of withdrawConsent.' })
class WithdrawConsentPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'The person as it is now; null where there are userErrors.' })
  person!: Ref | null;
}

@Resolver()
export class PersonResolver {
  @Public()
  @Query(() => PersonType, { nullable: true, description: 'One person; null where there is none that the viewer may read, so always for anonymous visitors.' })
  person(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => PersonConnection, { description: 'People of the networks that the viewer is a member of; nobody for anonymous visitors.' })
  people(@Args() _args: PeopleArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => [SkillType], { description: 'All skills that people can have, in alphabetical order.' })
  skills(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('person:create')
  @Mutation(() => CreatePersonPayload, { nullable: true, description: 'Adds a person to a network. Permission `person:create` in it.' })
  async createPerson(@Arg('input', { description: 'The person.' }) input: CreatePersonInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreatePersonPayload>> {
    return { person: { id: await createPerson(tx, input) } };
  }

  @Can('person:update')
  @Mutation(() => UpdatePersonPayload, { nullable: true, description: 'Changes a person. Permission `person:update` on them; everybody may change what is said of themselves.' })
  async updatePerson(@Arg('input', { description: 'The change.' }) input: UpdatePersonInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdatePersonPayload>> {
    return { person: { id: await updatePerson(tx, input) } };
  }

  @Can('person:update')
  @Mutation(() => WithdrawConsentPayload, { nullable: true, description: 'Shows a contact of a person to nobody but themselves, at once and everywhere. Permission `person:update` on them.' })
  async withdrawConsent(@Arg('input', { description: 'Whose, and which.' }) input: WithdrawConsentInput, @Ctx() { tx }: MutationContext): Promise<Partial<WithdrawConsentPayload>> {
    return { person: { id: await withdrawConsent(tx, input) } };
  }

  @Can('person:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a person; `restore` brings them back. Permission `person:delete` on them.' })
  async deletePerson(@Arg('input', { description: 'Who.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, personKind, input) };
  }
}
