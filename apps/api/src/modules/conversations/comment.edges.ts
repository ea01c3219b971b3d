import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CommentsArgs } from './comment.input.js';
import { CommentType } from './comment.type.js';

export const CommentConnection = connectionOf('Comment', () => CommentType);

@Resolver(() => CooperationProjectType)
export class ProjectCommentsResolver {
  @FieldResolver(() => Boolean, { description: 'May the viewer comment on it? (permission `project:comment`)' })
  viewerCanComment(): unknown {
    return planned();
  }

  @FieldResolver(() => CommentConnection, { description: 'What people say of it and of what is in it, the latest first. Keys see none.' })
  comments(@Args() _args: CommentsArgs): unknown {
    return planned();
  }
}
