import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';

@ObjectType('EssMonth', { implements: Node, description: 'A Mois de l\'économie sociale et solidaire of a network: the programme of one November.' })
export class EssMonthType extends Node {
  @Field(() => NetworkType, { description: 'The network.' })
  network!: NetworkType;
  @Field(() => Int, { description: 'Its year; a network has one a year.' })
  year!: number;
  @Field(() => DateScalar, { description: 'First day. Occurrences may lie outside: a warm-up, a closing.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endsOn!: string;
  @Field({ description: 'May the viewer propose an event? (permission `event:propose`)' })
  viewerCanPropose!: boolean;
  @Field({ description: 'May the viewer accept, publish and refuse events, and move all of them? (permission `event:arbitrate`)' })
  viewerCanArbitrate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change of the month itself.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
