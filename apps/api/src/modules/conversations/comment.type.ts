import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { PersonType } from '../people/person.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { AuthorType } from './author.type.js';

@ObjectType('Comment', { implements: Node, description: 'What somebody says of a cooperation project or of something in it. People who read the project read it; keys do not.' })
export class CommentType extends Node {
  @Field({ description: 'Plain text, 5,000 characters at most; line breaks count, and mentions stand in it as `@Name`.' })
  text!: string;
  @Field(() => AuthorType, { description: 'Who says it.' })
  author!: AuthorType;
  @Field(() => [PersonType], { description: 'Who is mentioned, of those whom the viewer may read.' })
  mentions!: PersonType[];
  @Field(() => ID, { description: 'Id of what it is about: the project, or something in it.' })
  subjectId!: string;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The project in which it is said.' })
  project!: CooperationProjectType | null;
  @Field({ description: 'May the viewer change its words? Those who wrote it.' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? Those who wrote it, and who coordinates the network (permission `comment:delete`).' })
  viewerCanDelete!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its words were last changed; null where they are as they were.' })
  editedAt!: Date | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
}
