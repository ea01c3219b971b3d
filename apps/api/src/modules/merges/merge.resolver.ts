import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { Node } from '../../shared/connection.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { LieuType } from '../lieux/lieu.type.js';
import { MergeLieuxInput, UnmergeLieuxInput } from './merge.input.js';
import { mergeLieux } from './merge.service.js';
import { unmergeLieux } from './unmerge.service.js';

@ObjectType({ description: 'Result of mergeLieux.' })
class MergeLieuxPayload extends Payload {
  @Field(() => LieuType, { nullable: true, description: 'The lieu that was kept, as it is now; null where there are userErrors.' })
  lieu!: Ref | null;
}

@ObjectType({ description: 'Result of unmergeLieux.' })
class UnmergeLieuxPayload extends Payload {
  @Field(() => LieuType, { nullable: true, description: 'The lieu that is back; null where there are userErrors.' })
  lieu!: Ref | null;
  @Field(() => LieuType, { nullable: true, description: 'The lieu that it was in, as it is now; null where there are userErrors, or where it has been deleted.' })
  kept!: Ref | null;
  @Field(() => [Node], {
    nullable: 'items',
    description: 'What stays as it is, because somebody has moved or removed it since (a network: because it takes part in what that network does); null for what the viewer may not read.',
  })
  left!: Ref[];
  @Field(() => [String], { description: 'Fields of `kept` that the merge had filled and somebody has changed since: they stay as they are. Names as in `LieuChange`, parts of the address as `address.street`.' })
  leftFields!: string[];
}

@Resolver()
export class MergeResolver {
  @Can('lieu:delete')
  @Mutation(() => MergeLieuxPayload, {
    nullable: true,
    description: `Two lieux turn out to be one: rooms, dates, resources, needs, events, projects, people and networks of \`merge\` go to \`keep\`, which takes what it lacks and keeps what it has.
      The id and the slug of \`merge\` lead to \`keep\` from then on; \`unmergeLieux\` undoes it. Permissions \`lieu:update\` on \`keep\`, \`lieu:delete\` on \`merge\`.`.replaceAll(/\s+/g, ' '),
  })
  async mergeLieux(@Arg('input', { description: 'Which ones.' }) input: MergeLieuxInput, @Ctx() { tx }: MutationContext): Promise<Partial<MergeLieuxPayload>> {
    return { lieu: { id: await mergeLieux(tx, input) } };
  }

  @Can('lieu:delete')
  @Mutation(() => UnmergeLieuxPayload, {
    nullable: true,
    description: 'Undoes a merge: what still is as the merge had left it is as before, whatever was merged before or after it. Permissions `lieu:update` on the lieu that was kept, `lieu:delete` on the other one.',
  })
  async unmergeLieux(@Arg('input', { description: 'Which lieu is to be one of its own again.' }) input: UnmergeLieuxInput, @Ctx() { tx }: MutationContext): Promise<Partial<UnmergeLieuxPayload>> {
    const { lieu, kept, left, leftFields } = await unmergeLieux(tx, input.id);
    return { lieu: { id: lieu }, kept: { id: kept }, left: left.map((id) => ({ id })), leftFields };
  }
}
