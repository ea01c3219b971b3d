import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { CooperationProjectType } from '../projects/project.type.js';

@ObjectType('CooperationDocument', { implements: Node, description: 'Something that a cooperation leads to: a link to what is written elsewhere, or a file. Whoever reads the project reads it.' })
export class CooperationDocumentType extends Node {
  @Field({ description: 'What people call it, 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Where it is: http or https; null where it is a file that was sent.' })
  url!: string | null;
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
