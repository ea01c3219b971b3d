import { Args, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Node, PageArgs, planned } from '../../shared/connection.js';
import { CommuneConnection } from '../reference/reference.edges.js';
import { CommuneType, DepartementType, EpciType, LocaleEnum } from '../reference/reference.type.js';

export enum NetworkKind {
  COLLECTIVE = 'COLLECTIVE',
  PTCE = 'PTCE',
  REGIONAL_NETWORK = 'REGIONAL_NETWORK',
}
registerEnumType(NetworkKind, {
  name: 'NetworkKind',
  description: 'What kind of grouping a network is.',
  valuesConfig: {
    COLLECTIVE: { description: 'Tiers-lieux of a territory that cooperate, without a PTCE (yet).' },
    PTCE: { description: 'Pôle territorial de coopération économique (loi ESS 2014, art. 9).' },
    REGIONAL_NETWORK: { description: 'A regional network of tiers-lieux.' },
  },
});

export enum NetworkStage {
  EMERGING = 'EMERGING',
  ESTABLISHED = 'ESTABLISHED',
}
registerEnumType(NetworkStage, {
  name: 'NetworkStage',
  description: 'How far the grouping has come.',
  valuesConfig: { EMERGING: { description: 'Being built.' }, ESTABLISHED: { description: 'At work.' } },
});

@ObjectType('Territory', { description: 'Where a network is: départements, EPCI and communes together.' })
export class TerritoryType {
  @Field({ description: 'The names of its parts, joined for people.' })
  label!: string;
  @Field(() => [DepartementType], { description: 'Whole départements.' })
  departements!: DepartementType[];
  @Field(() => [EpciType], { description: 'Whole intercommunalités.' })
  epcis!: EpciType[];
  @Field(() => [CommuneType], { description: 'Communes that are named one by one, outside of the whole départements and intercommunalités.' })
  singleCommunes!: CommuneType[];
  @Field(() => CommuneConnection, { description: 'Every commune of the territory, those of its départements and EPCI included, by name.' })
  communes(@Args() _page: PageArgs): unknown {
    return planned();
  }
}

@ObjectType('Network', { implements: Node, description: 'A grouping of actors on a territory: a collective of tiers-lieux, a PTCE, a regional network.' })
export class NetworkType extends Node {
  @Field({ description: 'Name in addresses, such as `tiers-lieux-du-bassin`.' })
  slug!: string;
  @Field({ description: 'What people call it.' })
  name!: string;
  @Field(() => NetworkKind, { description: 'What kind of grouping it is.' })
  kind!: NetworkKind;
  @Field(() => NetworkStage, { description: 'How far it has come.' })
  stage!: NetworkStage;
  @Field(() => String, { nullable: true, description: 'A few sentences on it.' })
  description!: string | null;
  @Field({ description: 'Demonstration data: none of it exists.' })
  fictional!: boolean;
  @Field(() => TerritoryType, { description: 'Where it is.' })
  territory!: TerritoryType;
  @Field(() => Int, { description: 'Goes up by one at each change.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
  @Field({ description: 'May the viewer change it? Permission `network:update`.' })
  viewerCanUpdate!: boolean;
}

export enum ViewerKind {
  ANONYMOUS = 'ANONYMOUS',
  USER = 'USER',
  KEY = 'KEY',
}
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'Who is asking.',
  valuesConfig: { ANONYMOUS: { description: 'Nobody signed in: reads what is public.' }, USER: { description: 'A person with an account.' }, KEY: { description: 'A partner\'s key: sees what its network sees, but no people.' } },
});

export enum RoleEnum {
  COORDINATOR = 'COORDINATOR',
  ANIMATEUR = 'ANIMATEUR',
  MEMBER = 'MEMBER',
  COMPANION = 'COMPANION',
}
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a member does in a network.',
  valuesConfig: {
    COORDINATOR: { description: 'Manages everything of the network.' },
    ANIMATEUR: { description: 'Animates one or more lieux, and manages what is theirs.' },
    MEMBER: { description: 'Reads all of the network, and proposes events.' },
    COMPANION: { description: 'Accompanies some lieux and projects for a time: reads all of the network, and manages these only.' },
  },
});

@ObjectType('Membership', { implements: Node, description: 'What an account is and may do in a network.' })
export class MembershipType extends Node {
  @Field(() => NetworkType, { description: 'The network.' })
  network!: NetworkType;
  @Field(() => [RoleEnum], { description: 'Roles of the account in it.' })
  roles!: RoleEnum[];
  @Field(() => [String], { description: 'What the roles allow somewhere in the network, such as `lieu:create`; see docs/permissions.md.' })
  permissions!: string[];
}

@ObjectType('Viewer', { description: 'The account, or the key, that sends the request.' })
export class ViewerType {
  @Field(() => ViewerKind, { description: 'Nobody, an account or a key.' })
  kind!: ViewerKind;
  @Field(() => String, { nullable: true, description: 'Name of the account or key; null for anonymous visitors.' })
  name!: string | null;
  @Field(() => LocaleEnum, { description: 'Language of messages and labels.' })
  locale!: LocaleEnum;
  @Field({ description: 'May do everything on this instance, such as starting networks.' })
  instanceAdmin!: boolean;
  @Field(() => [MembershipType], { description: 'Networks that the account belongs to today: what has ended, has not begun or is suspended is left out. Empty for keys.' })
  memberships!: MembershipType[];
}

@ObjectType('Member', { description: 'An account that belongs to a network. Coordinators see them.' })
export class MemberType {
  @Field(() => ID, { description: 'Opaque id of the membership.' })
  id!: string;
  @Field({ description: 'Name of the account.' })
  name!: string;
  @Field({ description: 'E-mail address of the account: personal data.' })
  email!: string;
  @Field(() => [RoleEnum], { description: 'Roles in the network.' })
  roles!: RoleEnum[];
  @Field(() => DateTimeScalar, { description: 'Member since.' })
  since!: Date;
}
