import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { InvitationsArgs, InviteMemberInput, RevokeInvitationInput } from './invitation.input.js';
import { inviteMember, revokeInvitation } from './invitation.service.js';
import { InvitationType } from './invitation.type.js';
import { InvitationConnection } from './member.edges.js';

@ObjectType({ description: 'Result of inviteMember.' })
class InviteMemberPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation with its link; null where there are userErrors.' })
  invitation!: Ref | null;
}

@ObjectType({ description: 'Result of revokeInvitation.' })
class RevokeInvitationPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation, which nobody can use any more; null where there are userErrors.' })
  invitation!: Ref | null;
}

@Resolver()
export class InvitationResolver {
  @Can('member:invite')
  @Query(() => InvitationConnection, { nullable: true, description: 'Invitations by which people can still join a network, the newest first. Permission `member:invite` in it; empty for others.' })
  invitations(@Args() _args: InvitationsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('member:invite')
  @Mutation(() => InviteMemberPayload, { nullable: true, description: 'Makes a link by which people join a network. Permission `member:invite` in it.' })
  async inviteMember(@Arg('input', { description: 'Who is invited to what.' }) input: InviteMemberInput, @Ctx() { tx, publicUrl }: MutationContext): Promise<Partial<InviteMemberPayload>> {
    const { id, url } = await inviteMember(tx, input, publicUrl);
    return { invitation: { id, known: { url } } };
  }

  @Can('member:invite')
  @Mutation(() => RevokeInvitationPayload, { nullable: true, description: 'Withdraws an invitation; whoever has joined by it stays. Permission `member:invite` in its network.' })
  async revokeInvitation(@Arg('input', { description: 'Which.' }) input: RevokeInvitationInput, @Ctx() { tx }: MutationContext): Promise<Partial<RevokeInvitationPayload>> {
    return { invitation: { id: await revokeInvitation(tx, input.id) } };
  }
}
