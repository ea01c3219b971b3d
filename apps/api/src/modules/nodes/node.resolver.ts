import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Node } from '../../shared/connection.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { restore } from './restore.service.js';

@InputType({ description: 'Something that was deleted.' })
export class RestoreInput {
  @Field(() => ID, { description: 'Id of the thing. Codes: NOT_DELETED, and FULL where as many as there may be stand in its place by now, of photos, dates, slots, tasks of an event and checklists.' })
  id!: string;
}

@ObjectType({ description: 'Result of restore.' })
class RestorePayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'What is back; null where there are userErrors.' })
  node!: Ref | null;
}

@Resolver()
export class NodeResolver {
  @Public()
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is nothing that the viewer may read.' })
  node(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('restore')
  @Mutation(() => RestorePayload, { nullable: true, description: 'Brings something deleted back as it was. Needs the permission to delete it.' })
  async restore(@Arg('input', { description: 'What to bring back.' }) input: RestoreInput, @Ctx() { tx }: MutationContext): Promise<Partial<RestorePayload>> {
    return { node: { id: await restore(tx, input.id) } };
  }
}
