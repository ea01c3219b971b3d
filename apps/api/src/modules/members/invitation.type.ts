import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType, RoleEnum } from '../networks/network.type.js';
import { PersonType } from '../people/person.type.js';
import { CooperationProjectType } from '../projects/project.type.js';

@ObjectType('Invitation', { implements: Node, description: 'A link by which people join a network. Whoever may invite sees them (permission `member:invite`).' })
export class InvitationType extends Node {
  @Field(() => NetworkType, { nullable: true, description: 'The network; null where it has been deleted.' })
  network!: NetworkType | null;
  @Field(() => String, { nullable: true, description: 'The link, to be sent, shown as a QR code or mailed. Only the answer of `inviteMember` has it: it is kept nowhere.' })
  url!: string | null;
  @Field(() => [RoleEnum], { description: 'Roles of whoever joins by it.' })
  roles!: RoleEnum[];
  @Field(() => String, { nullable: true, description: 'Only an account with this address may use it; null: whoever has the link. Personal data.' })
  email!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'The person of the directory that the account will belong to.' })
  person!: PersonType | null;
  @Field(() => [LieuType], { description: 'Lieux that whoever joins will animate, or to which a companion will be limited, by name.' })
  lieux!: LieuType[];
  @Field(() => [CooperationProjectType], { description: 'Projects to which a companion will be limited, by title.' })
  projects!: CooperationProjectType[];
  @Field(() => DateScalar, { nullable: true, description: 'First day of the rights; null: at once.' })
  startsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights; null: without an end.' })
  endsOn!: string | null;
  @Field(() => Int, { description: 'How many accounts may join by it.' })
  usesAtMost!: number;
  @Field(() => Int, { description: 'How many have joined by it.' })
  uses!: number;
  @Field(() => DateTimeScalar, { description: 'Until when it may be used.' })
  expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null where it was not.' })
  revokedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the account that invites; null where that is gone.' })
  invitedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
}
