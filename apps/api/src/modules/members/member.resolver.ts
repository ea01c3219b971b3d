import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, SignedIn } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { MemberConnection } from './member.edges.js';
import { MembersArgs, RemoveMemberInput, UpdateMemberInput } from './member.input.js';
import { removeMember, updateMember } from './member.service.js';
import { MemberType } from './member.type.js';

@ObjectType({ description: 'Result of updateMember.' })
class UpdateMemberPayload extends ConflictPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member as it is now; null where there are userErrors.' })
  member!: Ref | null;
}

@Resolver()
export class MemberResolver {
  @SignedIn()
  @Query(() => MemberType, { nullable: true, description: 'One member; null where there is none that the viewer may read: themselves, or somebody of a network in which they have `member:read`.' })
  member(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @SignedIn()
  @Query(() => MemberConnection, { nullable: true, description: 'Accounts that belong to a network. Empty for those who may not see them (permission `member:read`).' })
  members(@Args() _args: MembersArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('member:update')
  @Mutation(() => UpdateMemberPayload, {
    nullable: true,
    description: 'Changes what a member may do, suspends them, or links them to a person of the directory; it holds from their next request on. Permission `member:update` in the network.',
  })
  async updateMember(@Arg('input', { description: 'The change.' }) input: UpdateMemberInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateMemberPayload>> {
    return { member: { id: await updateMember(tx, input) } };
  }

  @Can('member:remove')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Ends a membership; it holds from their next request on. Permission `member:remove` in the network. A network keeps a coordinator.' })
  async removeMember(@Arg('input', { description: 'Who.' }) input: RemoveMemberInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await removeMember(tx, input) };
  }
}
