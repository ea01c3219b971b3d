import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { FloorArea, Setting, Visibility } from './lieu.type.js';

@InputType({ description: 'Within a distance of a point.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees north, WGS 84.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, WGS 84.' })
  longitude!: number;
  @Field(() => Float, { description: 'Kilometres, as the crow flies.' })
  radiusKm!: number;
}

@InputType({ description: 'Filters of territory and text that root lists share; all that are given must hold.' })
export class LieuFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a network.' })
  network?: string | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions.' })
  regions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of départements.' })
  departements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'SIREN of EPCI.' })
  epcis?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'INSEE codes of communes.' })
  communes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the name, commune, summary or description; accents do not count, and small typing mistakes in the name are forgiven.' })
  text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this instant.' })
  updatedSince?: Date | null;
  @Field(() => [String], { nullable: true, description: 'Codes of families (LIEU_FAMILY): any of them.' })
  families?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of activities (LIEU_ACTIVITY): any of them.' })
  activities?: string[] | null;
  @Field(() => NearInput, { nullable: true, description: 'Within a distance of a point.' })
  near?: NearInput | null;
}

export enum LieuOrder {
  NAME_ASC = 'NAME_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  DISTANCE_ASC = 'DISTANCE_ASC',
}
registerEnumType(LieuOrder, {
  name: 'LieuOrder',
  description: 'How lieux are sorted.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, as in a French dictionary.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
    DISTANCE_ASC: { description: 'Nearest first; needs `filter.near`, otherwise all distances count as 0.' },
  },
});

@ArgsType()
export class LieuxArgs extends PageArgs {
  @Field(() => LieuFilter, { nullable: true, description: 'Which lieux; all that the viewer may read where it is absent.' })
  filter?: LieuFilter | null;
  @Field(() => LieuOrder, { nullable: true, description: 'How they are sorted; by name where it is absent.' })
  orderBy?: LieuOrder | null;
}

@InputType({ description: 'A postal address. An absent part is left as it is, null clears it.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Number and street, 300 characters at most. Code: TOO_LONG.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: 'Five digits. Code: INVALID_POSTAL_CODE.' })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: 'INSEE code of the commune. Code: UNKNOWN_COMMUNE.' })
  commune?: string | null;
}

@InputType({ description: 'A point, WGS 84.' })
export class LocationInput {
  @Field(() => Float, { description: 'Degrees north, −90 to 90. Code: INVALID_COORDINATES.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, −180 to 180. Code: INVALID_COORDINATES.' })
  longitude!: number;
}

@InputType({ description: 'A room of a lieu. With `id` it is one that exists; without, a new one.' })
export class RoomInput {
  @Field(() => ID, { nullable: true, description: 'Id of a room of this lieu; none where the lieu is new. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG, INVALID_CHARACTER.' })
  name!: string;
  @Field(() => Int, { nullable: true, description: 'Persons it can hold, at least 1. Code: INVALID.' })
  capacity?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'May several events use it at once? No, by default.' })
  shareable?: boolean | null;
}

@InputType({ description: 'What of a lieu is to change. An absent field is left as it is, null clears it.' })
export class LieuChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'One sentence, 300 characters at most. Code: TOO_LONG.' })
  summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 20,000 characters at most. Code: TOO_LONG.' })
  description?: string | null;
  @Field(() => Visibility, { nullable: true, description: 'Who may read it; PUBLIC by default.' })
  visibility?: Visibility | null;
  @Field(() => [String], { nullable: true, description: 'Codes of LIEU_FAMILY. Code: UNKNOWN_TERM.' })
  families?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of LIEU_ACTIVITY. Code: UNKNOWN_TERM.' })
  activities?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of LIEU_TAG. Code: UNKNOWN_TERM.' })
  tags?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of ACCESSIBILITY. Code: UNKNOWN_TERM.' })
  accessibility?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Code of LEGAL_FORM. Code: UNKNOWN_TERM.' })
  legalForm?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of INITIATIVE. Code: UNKNOWN_TERM.' })
  initiative?: string | null;
  @Field(() => Setting, { nullable: true, description: 'Its surroundings.' })
  setting?: Setting | null;
  @Field(() => FloorArea, { nullable: true, description: 'Floor area.' })
  floorArea?: FloorArea | null;
  @Field(() => AddressInput, { nullable: true, description: 'Postal address.' })
  address?: AddressInput | null;
  @Field(() => LocationInput, { nullable: true, description: 'Point on the map.' })
  location?: LocationInput | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone; that of the commune by default, also when the lieu moves. Code: INVALID_TIME_ZONE.' })
  timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'Opening hours, 1,000 characters at most. Code: TOO_LONG.' })
  openingHours?: string | null;
  @Field(() => String, { nullable: true, description: 'Web address with http or https. Code: INVALID_URL.' })
  website?: string | null;
  @Field(() => String, { nullable: true, description: 'SIRET, 14 digits. Code: INVALID_SIRET.' })
  siret?: string | null;
  @Field(() => String, { nullable: true, description: 'RNA number. Code: INVALID_RNA.' })
  rna?: string | null;
  @Field(() => [RoomInput], { nullable: true, description: 'All rooms, in order, 200 at most; one that is missing is removed. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY, ROOM_IN_USE.' })
  rooms?: RoomInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'All persons that animate it. Code: UNKNOWN_REFERENCE.' })
  animateurs?: string[] | null;
}

@InputType({ description: 'A new lieu in a network.' })
export class CreateLieuInput extends LieuChange {
  @Field(() => ID, { description: 'Id of the network that it joins. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare name: string;
}

@InputType({ description: 'A change of a lieu.' })
export class UpdateLieuInput {
  @Field(() => ID, { description: 'Id of the lieu.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => LieuChange, { description: 'What is to change.' })
  change!: LieuChange;
}

@InputType({ description: 'Deletion of a thing; `restore` brings it back.' })
export class DeleteInput {
  @Field(() => ID, { description: 'Id of the thing.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
}
