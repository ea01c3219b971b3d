import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { OrganisationConnection } from './organisation.edges.js';
import { CreateOrganisationInput, OrganisationsArgs, UpdateOrganisationInput } from './organisation.input.js';
import { createOrganisation, organisationKind, updateOrganisation } from './organisation.service.js';
import { OrganisationType } from './organisation.type.js';

@ObjectType({ description: 'Result of createOrganisation.' })
class CreateOrganisationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true, description: 'The new organisation; null where there are userErrors.' })
  organisation!: Ref | null;
}

@ObjectType({ description: 'Result of updateOrganisation.' })
class UpdateOrganisationPayload extends ConflictPayload {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation as it is now; null where there are userErrors.' })
  organisation!: Ref | null;
}

@Resolver()
export class OrganisationResolver {
  @Public()
  @Query(() => OrganisationType, { nullable: true, description: 'One organisation; null where there is none that the viewer may read.' })
  organisation(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => OrganisationConnection, { description: 'Organisations of all networks that the viewer may read.' })
  organisations(@Args() _args: OrganisationsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('organisation:create')
  @Mutation(() => CreateOrganisationPayload, { nullable: true, description: 'Adds an organisation to a network. Permission `organisation:create` in it.' })
  async createOrganisation(@Arg('input', { description: 'The organisation.' }) input: CreateOrganisationInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateOrganisationPayload>> {
    return { organisation: { id: await createOrganisation(tx, input) } };
  }

  @Can('organisation:update')
  @Mutation(() => UpdateOrganisationPayload, { nullable: true, description: 'Changes an organisation. Permission `organisation:update` on it.' })
  async updateOrganisation(@Arg('input', { description: 'The change.' }) input: UpdateOrganisationInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateOrganisationPayload>> {
    return { organisation: { id: await updateOrganisation(tx, input) } };
  }

  @Can('organisation:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes an organisation; `restore` brings it back. Permission `organisation:delete` on it.' })
  async deleteOrganisation(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, organisationKind, input) };
  }
}
