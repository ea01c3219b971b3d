import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { CooperationProjectType } from '../projects/project.type.js';

@ObjectType('Objection', { implements: Node, description: 'What speaks against a decision, in the words of whoever says it.' })
export class ObjectionType extends Node {
  @Field({ description: 'In the words of whoever objects, 1,000 characters at most.' })
  statement!: string;
  @Field(() => Actor, { nullable: true, description: 'Who objects; null where nobody is named, or the viewer may not read who it is.' })
  by!: Actor | null;
}

@ObjectType('Decision', { implements: Node, description: 'What the parties of a cooperation have decided, with the objections that were raised. Whoever reads the project reads it.' })
export class DecisionType extends Node {
  @Field({ description: 'What was to be decided, 200 characters at most.' })
  title!: string;
  @Field(() => DateScalar, { description: 'When it was decided.' })
  decidedOn!: string;
  @Field(() => String, { nullable: true, description: 'What was decided: plain text, 5,000 characters at most.' })
  outcome!: string | null;
  @Field(() => [ObjectionType], { description: 'What spoke against it, in order.' })
  objections!: ObjectionType[];
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it belongs to.' })
  cooperationProject!: CooperationProjectType | null;
  @Field({ description: 'May the viewer change or delete it? (permission `project:update` on the project)' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
