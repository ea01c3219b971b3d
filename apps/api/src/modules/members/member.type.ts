import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType, RoleEnum } from '../networks/network.type.js';
import { PersonType } from '../people/person.type.js';
import { CooperationProjectType } from '../projects/project.type.js';

@ObjectType('Member', { implements: Node, description: 'An account that belongs to a network. Coordinators see them, and everybody sees what they are themselves.' })
export class MemberType extends Node {
  @Field(() => NetworkType, { nullable: true, description: 'The network; null where it has been deleted.' })
  network!: NetworkType | null;
  @Field({ description: 'Name of the account.' })
  name!: string;
  @Field({ description: 'E-mail address of the account: personal data.' })
  email!: string;
  @Field(() => [RoleEnum], { description: 'Roles in the network.' })
  roles!: RoleEnum[];
  @Field(() => PersonType, { nullable: true, description: 'The person of the directory that the account belongs to; null where it is linked to none that the viewer may read.' })
  person!: PersonType | null;
  @Field(() => [LieuType], { description: 'Lieux of the network that they animate, or to which a companion is limited, by name.' })
  lieux!: LieuType[];
  @Field(() => [CooperationProjectType], { description: 'Projects to which a companion is limited, by title; empty for others.' })
  projects!: CooperationProjectType[];
  @Field(() => DateScalar, { nullable: true, description: 'First day of the rights, in Europe/Paris; null: since they joined.' })
  startsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights, in Europe/Paris; null: without an end.' })
  endsOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the rights are suspended; null where they are not.' })
  suspendedAt!: Date | null;
  @Field({ description: 'Is this the viewer?' })
  isViewer!: boolean;
  @Field(() => DateTimeScalar, { description: 'Member since.' })
  since!: Date;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
}
