import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../shared/connection.js';
import { MailConnection } from './mail.edges.js';

@Resolver()
export class OutboxResolver {
  @Can('outbox:read')
  @Query(() => MailConnection, { nullable: true, description: 'Mail of this instance, the newest first. Permission `outbox:read` (instance admins).' })
  outbox(@Args() _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }
}
