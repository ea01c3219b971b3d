import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { NetworkType } from '../networks/network.type.js';
import { CommuneType, TermType } from '../reference/reference.type.js';

export enum Visibility {
  PUBLIC = 'PUBLIC',
  NETWORK = 'NETWORK',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who may read it.',
  valuesConfig: { PUBLIC: { description: 'Anybody, without signing in.' }, NETWORK: { description: 'Members of its networks only.' } },
});

export enum Setting {
  RURAL = 'RURAL',
  SEMI_RURAL = 'SEMI_RURAL',
  URBAN = 'URBAN',
}
registerEnumType(Setting, {
  name: 'Setting',
  description: 'The surroundings of a lieu.',
  valuesConfig: { RURAL: { description: 'Rural.' }, SEMI_RURAL: { description: 'Between country and town.' }, URBAN: { description: 'Urban.' } },
});

export enum FloorArea {
  UNDER_60 = 'UNDER_60',
  FROM_60_TO_200 = 'FROM_60_TO_200',
  OVER_200 = 'OVER_200',
}
registerEnumType(FloorArea, {
  name: 'FloorArea',
  description: 'Floor area of a lieu, in square metres.',
  valuesConfig: {
    UNDER_60: { description: 'Less than 60 m².' },
    FROM_60_TO_200: { description: '60 to 200 m².' },
    OVER_200: { description: 'More than 200 m².' },
  },
});

@ObjectType('PostalAddress', { description: 'Where something is, for people (schema.org PostalAddress).' })
export class AddressType {
  @Field(() => String, { nullable: true, description: 'Number and street, with further lines.' })
  street!: string | null;
  @Field(() => String, { nullable: true, description: 'Five digits, text.' })
  postalCode!: string | null;
  @Field(() => CommuneType, { nullable: true, description: 'Commune of today (COG 2026).' })
  commune!: CommuneType | null;
}

@ObjectType('Location', { description: 'A point, WGS 84 (schema.org GeoCoordinates).' })
export class LocationType {
  @Field(() => Float, { description: 'Degrees north, −90 to 90.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, −180 to 180.' })
  longitude!: number;
}

@ObjectType('Room', { implements: Node, description: 'A room of a lieu that events can book.' })
export class RoomType extends Node {
  @Field({ description: 'What people call it.' })
  name!: string;
  @Field(() => Int, { nullable: true, description: 'Persons it can hold.' })
  capacity!: number | null;
  @Field({ description: 'Several accepted events may use it at the same time; otherwise it is booked once.' })
  shareable!: boolean;
}

@ObjectType('Lieu', { implements: [Node, Actor], description: 'A tiers-lieu (third place).' })
export class LieuType {
  id!: string;
  name!: string;
  @Field({ description: 'Name in addresses, such as `la-ruche-lens`.' })
  slug!: string;
  @Field(() => String, { nullable: true, description: 'One sentence, 300 characters at most.' })
  summary!: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 20,000 characters at most.' })
  description!: string | null;
  @Field(() => Visibility, { description: 'Who may read it.' })
  visibility!: Visibility;
  @Field(() => [TermType], { description: 'Families of tiers-lieux (list LIEU_FAMILY).' })
  families!: TermType[];
  @Field(() => [TermType], { description: 'What is done there (list LIEU_ACTIVITY).' })
  activities!: TermType[];
  @Field(() => [TermType], { description: 'Secondary tags (list LIEU_TAG).' })
  tags!: TermType[];
  @Field(() => [TermType], { description: 'For whom it is accessible (list ACCESSIBILITY).' })
  accessibility!: TermType[];
  @Field(() => TermType, { nullable: true, description: 'Legal form or management (list LEGAL_FORM).' })
  legalForm!: TermType | null;
  @Field(() => TermType, { nullable: true, description: 'Who started it (list INITIATIVE).' })
  initiative!: TermType | null;
  @Field(() => Setting, { nullable: true, description: 'Its surroundings.' })
  setting!: Setting | null;
  @Field(() => FloorArea, { nullable: true, description: 'Floor area.' })
  floorArea!: FloorArea | null;
  @Field(() => AddressType, { description: 'Postal address.' })
  address!: AddressType;
  @Field(() => LocationType, { nullable: true, description: 'Point on the map; null where it is not known.' })
  location!: LocationType | null;
  @Field({ description: 'IANA time zone in which its hours and events are shown, such as `Europe/Paris`.' })
  timeZone!: string;
  @Field(() => String, { nullable: true, description: 'OpenStreetMap `opening_hours` syntax where it could be understood, free text otherwise.' })
  openingHours!: string | null;
  @Field(() => String, { nullable: true, description: 'Web address, http or https.' })
  website!: string | null;
  @Field(() => String, { nullable: true, description: 'SIRET, 14 digits, checked.' })
  siret!: string | null;
  @Field(() => String, { nullable: true, description: 'RNA number of an association, `W` and nine digits.' })
  rna!: string | null;
  @Field(() => [RoomType], { description: 'Rooms that events can book, in the lieu\'s own order.' })
  rooms!: RoomType[];
  @Field(() => [NetworkType], { description: 'Networks that it belongs to, by name.' })
  networks!: NetworkType[];
  @Field({ description: 'May the viewer change it? (permission `lieu:update`)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `lieu:delete`)' })
  viewerCanDelete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
