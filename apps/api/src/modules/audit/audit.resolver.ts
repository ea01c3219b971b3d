import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, SignedIn } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Node } from '../../shared/connection.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { AuditEntryConnection } from './audit.edges.js';
import { AuditEntriesArgs, RestoreVersionInput, UndoChangeInput } from './audit.input.js';
import { AuditEntryType } from './audit.type.js';
import { restoreVersion } from './restore-version.service.js';
import { undoChange } from './undo-change.service.js';

@ObjectType({ description: 'Result of restoreVersion.' })
class RestoreVersionPayload extends ConflictPayload {
  @Field(() => Node, { nullable: true, description: 'The thing as it is now; null where there are userErrors.' })
  node!: Ref | null;
}

@ObjectType({ description: 'Result of undoChange.' })
class UndoChangePayload extends ConflictPayload {
  @Field(() => Node, { nullable: true, description: 'The thing as it is now; null where there are userErrors, or it is deleted now.' })
  node!: Ref | null;
  @Field(() => ID, { nullable: true, description: 'Id of the thing that is deleted now, because the change had made it or brought it back.' })
  deletedId!: string | null;
  @Field(() => AuditEntryType, { nullable: true, description: 'The entry that this made in the trail, by which it can be undone in turn; null where there are userErrors, and where nothing was different.' })
  entry!: Ref | null;
}

@Resolver()
export class AuditResolver {
  @SignedIn()
  @Query(() => AuditEntryConnection, { nullable: true, description: 'The trail, the latest first: who changed what, from what to what. Empty for those who may not change the thing, or lack `audit:read` in the network.' })
  auditEntries(@Args() _args: AuditEntriesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('restore')
  @Mutation(() => RestoreVersionPayload, {
    nullable: true,
    description: 'Writes the fields of a thing as they were at an earlier version, as a new version. Needs the permission to change it; `restore` brings back what was deleted.',
  })
  async restoreVersion(@Arg('input', { description: 'Which one.' }) input: RestoreVersionInput, @Ctx() { tx }: MutationContext): Promise<Partial<RestoreVersionPayload>> {
    return { node: { id: await restoreVersion(tx, input) } };
  }

  @Can('restore')
  @Mutation(() => UndoChangePayload, {
    nullable: true,
    description: `Takes one change back, and only what it changed. What others have changed since in the same fields is refused with CONFLICT, and stays.
      A creation is taken back by deleting, a deletion by restoring. Needs the permission for that.`.replaceAll(/\s+/g, ' '),
  })
  async undoChange(@Arg('input', { description: 'Which one.' }) input: UndoChangeInput, @Ctx() { tx }: MutationContext): Promise<Partial<UndoChangePayload>> {
    const { subject, deleted, entry } = await undoChange(tx, input);
    return { node: deleted ? null : { id: subject }, deletedId: deleted ? subject : null, entry: entry ? { id: entry } : null };
  }
}
