import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';
import { RoleEnum } from '../networks/network.type.js';

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the network.' })
  network!: string;
}

@InputType({ description: 'What of a member is to change. An absent field is left as it is, null clears it.' })
export class MemberChange {
  @Field(() => [RoleEnum], { nullable: true, description: 'All roles. A companion has no other role. Codes: BLANK, DUPLICATE, COMPANION_ALONE, LAST_COORDINATOR.' })
  roles?: RoleEnum[] | null;
  @Field(() => [ID], { nullable: true, description: 'All lieux of the network that they animate; of a companion, those that they are limited to. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_SCOPE.' })
  lieux?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'All projects that a companion is limited to. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_ONLY, COMPANION_SCOPE.' })
  projects?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the rights. A companion needs both days. Codes: INVALID_PERIOD, COMPANION_PERIOD.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights. Codes: INVALID_PERIOD, COMPANION_PERIOD, LAST_COORDINATOR.' })
  endsOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Without any rights until this is false again? Code: LAST_COORDINATOR.' })
  suspended?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The person of the network\'s directory that the account belongs to; null takes the link away. Codes: UNKNOWN_REFERENCE, PERSON_HAS_ACCOUNT, PERSON_KEPT_ELSEWHERE.' })
  person?: string | null;
}

@InputType({ description: 'A change of a member.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'Id of the member.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => MemberChange, { description: 'What is to change.' })
  change!: MemberChange;
}

@InputType({ description: 'A member who is to leave the network. The account, and the person in the directory, stay.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'Id of the member. Code: LAST_COORDINATOR.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
}
