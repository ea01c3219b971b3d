import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { CreateCommitmentInput, UpdateCommitmentInput, WithdrawCommitmentInput } from './commitment.input.js';
import { createCommitment, updateCommitment, withdrawCommitment } from './commitment.service.js';
import { CommitmentType } from './commitment.type.js';
import { LimitWarning } from '../own-limits/limit.type.js';

const WARNINGS = 'Limits of the project and of its network that commitments of this unit exceed now. It was done all the same.';

@ObjectType({ description: 'Result of createCommitment.' })
class CreateCommitmentPayload extends Payload {
  @Field(() => CommitmentType, { nullable: true, description: 'The new commitment; null where there are userErrors.' })
  commitment!: Ref | null;
  @Field(() => [LimitWarning], { description: WARNINGS })
  warnings!: LimitWarning[];
}

@ObjectType({ description: 'Result of updateCommitment.' })
class UpdateCommitmentPayload extends ConflictPayload {
  @Field(() => CommitmentType, { nullable: true, description: 'The commitment as it is now; null where there are userErrors.' })
  commitment!: Ref | null;
  @Field(() => [LimitWarning], { description: WARNINGS })
  warnings!: LimitWarning[];
}

@ObjectType({ description: 'Result of withdrawCommitment.' })
class WithdrawCommitmentPayload extends ConflictPayload {
  @Field(() => CommitmentType, { nullable: true, description: 'The commitment as it is now; null where there are userErrors.' })
  commitment!: Ref | null;
  @Field(() => [LimitWarning], { description: WARNINGS })
  warnings!: LimitWarning[];
}

@Resolver()
export class CommitmentResolver {
  @Can('project:update')
  @Mutation(() => CreateCommitmentPayload, { nullable: true, description: 'Notes what a party promises to give. Permission `project:update` on the project.' })
  async createCommitment(@Arg('input', { description: 'The commitment.' }) input: CreateCommitmentInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateCommitmentPayload>> {
    return createCommitment(tx, input);
  }

  @Can('project:update')
  @Mutation(() => UpdateCommitmentPayload, { nullable: true, description: 'Changes a commitment. Permission `project:update` on the project.' })
  async updateCommitment(@Arg('input', { description: 'The change.' }) input: UpdateCommitmentInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateCommitmentPayload>> {
    return updateCommitment(tx, input);
  }

  @Can('project:update')
  @Mutation(() => WithdrawCommitmentPayload, { nullable: true, description: 'Takes a commitment back; it stays to be read, and can be agreed again. Permission `project:update` on the project.' })
  async withdrawCommitment(@Arg('input', { description: 'Which one.' }) input: WithdrawCommitmentInput, @Ctx() { tx }: MutationContext): Promise<Partial<WithdrawCommitmentPayload>> {
    return withdrawCommitment(tx, input);
  }
}
