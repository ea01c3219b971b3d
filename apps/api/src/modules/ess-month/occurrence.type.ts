import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { LieuType, RoomType } from '../lieux/lieu.type.js';
import { CommuneType } from '../reference/reference.type.js';
import { EssMonthEventType } from './event.type.js';

@ObjectType('Place', { description: 'A free address, where an event takes place outside the lieux (schema.org Place).' })
export class PlaceType {
  @Field({ description: 'What people call it, such as `Place du marché`.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Number and street.' })
  street!: string | null;
  @Field(() => String, { nullable: true, description: 'Five digits, text.' })
  postalCode!: string | null;
  @Field(() => CommuneType, { nullable: true, description: 'Commune of today (COG 2026).' })
  commune!: CommuneType | null;
}

@ObjectType('Occurrence', {
  implements: Node,
  description: 'When and where an event takes place, once (OpenAgenda timing). Without times it waits in the tray of the board.',
})
export class OccurrenceType extends Node {
  @Field(() => EssMonthEventType, { description: 'What takes place.' })
  event!: EssMonthEventType;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Beginning; null, as `endsAt`, where it is not scheduled.' })
  startsAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'End, not included: another may begin in the same room at this instant.' })
  endsAt!: Date | null;
  @Field(() => LieuType, { nullable: true, description: 'The lieu; null where it is elsewhere, not decided, or not for the viewer to read.' })
  lieu!: LieuType | null;
  @Field(() => RoomType, { nullable: true, description: 'The room of the lieu.' })
  room!: RoomType | null;
  @Field(() => PlaceType, { nullable: true, description: 'A free address, where there is no lieu.' })
  place!: PlaceType | null;
  @Field({ description: 'May the viewer move it? (permission `event:update` on its event)' })
  viewerCanReschedule!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each move; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
