import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { UpdateSharedAimInput } from './shared-aim.input.js';
import { updateSharedAim } from './shared-aim.service.js';
import { SharedAimType } from './shared-aim.type.js';

@ObjectType({ description: 'Result of updateSharedAim.' })
class UpdateSharedAimPayload extends ConflictPayload {
  @Field(() => SharedAimType, { nullable: true, description: 'The aim as it is now; null where there are userErrors.' })
  sharedAim!: Ref | null;
}

@Resolver()
export class SharedAimResolver {
  @Public()
  @Query(() => SharedAimType, { nullable: true, description: 'One shared aim; null where there is none that the viewer may read.' })
  sharedAim(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('network:update')
  @Mutation(() => UpdateSharedAimPayload, { nullable: true, description: 'Says what a network wants together, or changes it. Permission `network:update` on it.' })
  async updateSharedAim(@Arg('input', { description: 'The change.' }) input: UpdateSharedAimInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateSharedAimPayload>> {
    return { sharedAim: { id: await updateSharedAim(tx, input) } };
  }
}
