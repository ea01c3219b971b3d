import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { RoleEnum } from '../networks/network.type.js';

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the network.' })
  network!: string;
}

@InputType({ description: 'Who is invited to what.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'Id of the network. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => [RoleEnum], { description: 'Roles of whoever joins. A companion has no other role. Codes: BLANK, DUPLICATE, COMPANION_ALONE.' })
  roles!: RoleEnum[];
  @Field(() => String, { nullable: true, description: 'Only an account with this address may use the link, which is mailed to it. Codes: INVALID_EMAIL, TOO_LONG.' })
  email?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person of the network\'s directory whom the account will belong to. Codes: UNKNOWN_REFERENCE, PERSON_HAS_ACCOUNT.' })
  person?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Lieux of the network that whoever joins will animate, or to which a companion is limited. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_SCOPE.' })
  lieux?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Projects of the network to which a companion is limited. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_ONLY.' })
  projects?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the rights. A companion needs both days. Codes: INVALID_PERIOD, COMPANION_PERIOD.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights. Codes: INVALID_PERIOD, COMPANION_PERIOD.' })
  endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many accounts may join by it: 1 by default, 200 at most, for a whole meeting. Codes: INVALID, TOO_MANY, INVITATION_ONE_USE.' })
  usesAtMost?: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it may be used, 90 days at most; 14 days by default, one day for a meeting. Codes: EXPIRY_PAST, EXPIRY_TOO_FAR.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'An invitation that is withdrawn.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'Id of the invitation.' })
  id!: string;
}
