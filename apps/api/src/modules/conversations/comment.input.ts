import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';

@InputType({ description: 'What is said. An absent field is left as it is.' })
export class CommentChange {
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most. Codes: BLANK, TOO_LONG.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of all people who are mentioned, 20 at most; those who have an account are told. Codes: UNKNOWN_REFERENCE, MENTION_NOT_READING, TOO_MANY_MENTIONS.' })
  mentions?: string[] | null;
}

@InputType({ description: 'A new comment.' })
export class CreateCommentInput extends CommentChange {
  @Field(() => ID, { description: 'Id of what it is about: a cooperation project, or something in one, such as an effect, a decision or a task. Code: UNKNOWN_REFERENCE.' })
  subject!: string;
  @Field(() => String, { description: 'Plain text, 5,000 characters at most. Codes: BLANK, TOO_LONG.' })
  declare text: string;
}

@InputType({ description: 'A change of one’s own comment.' })
export class UpdateCommentInput {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => CommentChange, { description: 'What is to change.' })
  change!: CommentChange;
}

@InputType({ description: 'Which comments of a project.' })
export class CommentFilter {
  @Field(() => ID, { nullable: true, description: 'Id of what they are about: the project itself, or something in it.' })
  subject?: string | null;
}

@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => CommentFilter, { nullable: true, description: 'Which ones; all that are said in the project, where it is absent.' })
  filter?: CommentFilter | null;
}
