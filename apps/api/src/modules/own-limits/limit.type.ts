import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { Actor } from '../actors/actor.type.js';
import { LimitKind } from './limit-kind.js';

@ObjectType({ description: 'Something that crosses a limit now. It is said, and never stands in the way.' })
export class LimitWarning {
  @Field({ description: 'For people, in the language of the viewer; it quotes the limit.' })
  message!: string;
}

/** What limits have in common, whoever sets them. */
@ObjectType()
export abstract class LimitType extends Node {
  @Field({ description: 'In the words of those who set it, 1,000 characters at most.' })
  statement!: string;
  @Field(() => LimitKind, { nullable: true, description: 'What it is about; null where that was not said.' })
  kind!: LimitKind | null;
  @Field(() => Float, { nullable: true, description: 'The number that is not to be exceeded; null for a limit that is no number.' })
  threshold!: number | null;
  @Field(() => String, { nullable: true, description: 'What the threshold counts, such as `heures`, `€`, `personnes`; 40 characters at most.' })
  unit!: string | null;
  @Field(() => Actor, { nullable: true, description: 'Whose limit it is; null for a limit of all together, and where the viewer may not read the actor.' })
  holder!: Actor | null;
  @Field(() => [LimitWarning], { description: 'What exceeds it now: commitments, mobilisations and events that are counted in its unit.' })
  warnings!: LimitWarning[];
}
