import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateCommentInput, UpdateCommentInput } from './comment.input.js';
import { commentKind, createComment, updateComment } from './comment.service.js';
import { CommentType } from './comment.type.js';

@ObjectType({ description: 'Result of createComment.' })
class CreateCommentPayload extends Payload {
  @Field(() => CommentType, { nullable: true, description: 'The new comment; null where there are userErrors.' })
  comment!: Ref | null;
}

@ObjectType({ description: 'Result of updateComment.' })
class UpdateCommentPayload extends ConflictPayload {
  @Field(() => CommentType, { nullable: true, description: 'The comment as it is now; null where there are userErrors.' })
  comment!: Ref | null;
}

@Resolver()
export class CommentResolver {
  @Can('project:comment')
  @Mutation(() => CreateCommentPayload, {
    nullable: true,
    description: 'Says something of a cooperation project or of something in it. Who is mentioned, who took part in the conversation and who speaks for a party is told. Permission `project:comment` on the project.',
  })
  async createComment(@Arg('input', { description: 'What is said, of what.' }) input: CreateCommentInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateCommentPayload>> {
    return { comment: { id: await createComment(tx, input) } };
  }

  @Can('comment:update')
  @Mutation(() => UpdateCommentPayload, { nullable: true, description: 'Changes one’s own comment. Who is mentioned only now is told. Permission `comment:update` on it.' })
  async updateComment(@Arg('input', { description: 'The change.' }) input: UpdateCommentInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateCommentPayload>> {
    return { comment: { id: await updateComment(tx, input) } };
  }

  @Can('comment:delete')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a comment; `restore` brings it back. For who wrote it, and who coordinates the network: permission `comment:delete` on it.' })
  async deleteComment(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, commentKind, input) };
  }
}
