import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

@ObjectType('LieuMerge', { implements: Node, description: 'A merge of two lieux that has not been undone.' })
export class LieuMergeType extends Node {
  @Field(() => ID, { description: 'Id of the lieu that went into the other one: what `unmergeLieux` takes. Read by this id, it is the kept one.' })
  mergedId!: string;
  @Field({ description: 'Name of the lieu that went into the other one.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'When they were merged.' })
  mergedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Name of the account that merged them; null where it is gone, and for keys.' })
  mergedBy!: string | null;
  @Field({ description: 'May the viewer undo it? (permission `lieu:update` on the kept lieu, `lieu:delete` on the merged one)' })
  viewerCanUndo!: boolean;
}
