import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { MobilisationType } from '../mobilisations/mobilisation.type.js';
import { CommitmentType } from '../projects/commitment.type.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';
import { AcceptMatchInput } from './accept.input.js';
import { acceptMatch } from './accept.service.js';

@ObjectType({ description: 'Result of acceptMatch.' })
class AcceptMatchPayload extends Payload {
  @Field(() => NeedType, { nullable: true, description: 'The need that is answered; null where there are userErrors.' })
  need!: Ref | null;
  @Field(() => ResourceType, { nullable: true, description: 'The resource that answers it; null where there are userErrors.' })
  resource!: Ref | null;
  @Field(() => MobilisationType, { nullable: true, description: 'What is asked for, or promised, for a period; null where there are userErrors.' })
  mobilisation!: Ref | null;
  @Field(() => CommitmentType, { nullable: true, description: 'What the holder’s party commits to; null where it is for an event, which has no parties, or there are userErrors.' })
  commitment!: Ref | null;
  @Field(() => ID, { nullable: true, description: 'Id of the mobilisation: what is asked for, or promised, for a period. Null where there are userErrors.' })
  mobilisationId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the commitment of the holder’s party; null where it is for an event, which has no parties, or there are userErrors.' })
  commitmentId!: string | null;
}

@Resolver()
export class AcceptMatchResolver {
  @Can('match:accept')
  @Mutation(() => AcceptMatchPayload, {
    nullable: true,
    description: 'Makes a promise of a match, in one go: a mobilisation that answers the need (accepted at once where the viewer may answer for the resource, requested otherwise) and, for a project, a commitment of the '
      + 'holder’s party (agreed where the viewer speaks for both sides, proposed otherwise). Permission `match:accept` on the holder of the need or of the resource. Nothing is promised twice.',
  })
  async acceptMatch(@Arg('input', { description: 'What is promised.' }) input: AcceptMatchInput, @Ctx() { tx }: MutationContext): Promise<Partial<AcceptMatchPayload>> {
    const { mobilisation, commitment } = await acceptMatch(tx, input);
    return { need: { id: input.need }, resource: { id: input.resource }, mobilisation: { id: mobilisation }, commitment: commitment === null ? null : { id: commitment }, mobilisationId: mobilisation, commitmentId: commitment };
  }
}
