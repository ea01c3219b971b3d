import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { answerMobilisation, cancelMobilisation } from './answer.service.js';
import { recordHandover } from './handover.service.js';
import { MobilisationConnection } from './mobilisation.edges.js';
import { AnswerMobilisationInput, CancelMobilisationInput, MobilisationsArgs, RecordHandoverInput, RequestMobilisationInput } from './mobilisation.input.js';
import { MobilisationType } from './mobilisation.type.js';
import { requestMobilisation } from './request.service.js';

@ObjectType({ description: 'Something to know about what was asked for all the same.' })
class MobilisationWarning {
  @Field({ description: 'Stable code: OUTSIDE_OPENING_HOURS, or LIMIT_CROSSED for a limit of the project or of the network that is exceeded now.' })
  code!: string;
  @Field({ description: 'For people, in the language of the viewer.' })
  message!: string;
}

@ObjectType({ description: 'Result of requestMobilisation.' })
class RequestMobilisationPayload extends Payload {
  @Field(() => MobilisationType, { nullable: true, description: 'The request; null where there are userErrors.' })
  mobilisation!: Ref | null;
  @Field(() => [MobilisationWarning], { description: 'What whoever asks should know; it was asked for all the same.' })
  warnings!: MobilisationWarning[];
}

@ObjectType({ description: 'Result of answerMobilisation.' })
class AnswerMobilisationPayload extends ConflictPayload {
  @Field(() => MobilisationType, { nullable: true, description: 'The mobilisation as it is now; null where there are userErrors.' })
  mobilisation!: Ref | null;
}

@ObjectType({ description: 'Result of cancelMobilisation.' })
class CancelMobilisationPayload extends ConflictPayload {
  @Field(() => MobilisationType, { nullable: true, description: 'The mobilisation as it is now; null where there are userErrors.' })
  mobilisation!: Ref | null;
}

@ObjectType({ description: 'Result of recordHandover.' })
class RecordHandoverPayload extends ConflictPayload {
  @Field(() => MobilisationType, { nullable: true, description: 'The mobilisation as it is now; null where there are userErrors.' })
  mobilisation!: Ref | null;
}

@Resolver()
export class MobilisationResolver {
  @Public()
  @Query(() => MobilisationType, { nullable: true, description: 'One request for a resource; null where there is none that the viewer may read.' })
  mobilisation(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => MobilisationConnection, { description: 'Requests for resources that the viewer may read, those that are over too; none for anonymous visitors.' })
  mobilisations(@Args() _args: MobilisationsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('mobilisation:request')
  @Mutation(() => RequestMobilisationPayload, {
    nullable: true,
    description: 'Asks for a resource for a project, an event or one date of it. Permission `mobilisation:request` on behalf of whom it is asked for. The period is held at once: the same thing is never promised twice. What one asks of oneself is accepted at once.',
  })
  async requestMobilisation(@Arg('input', { description: 'The request.' }) input: RequestMobilisationInput, @Ctx() { tx }: MutationContext): Promise<Partial<RequestMobilisationPayload>> {
    const { id, warnings } = await requestMobilisation(tx, input);
    return { mobilisation: { id }, warnings };
  }

  @Can('mobilisation:request')
  @Mutation(() => AnswerMobilisationPayload, {
    nullable: true,
    description: 'Answers a request (permission `resource:update` on whoever holds the resource), or other dates that are proposed (permission `mobilisation:request` on behalf of whom it was asked for).',
  })
  async answerMobilisation(@Arg('input', { description: 'The answer.' }) input: AnswerMobilisationInput, @Ctx() { tx }: MutationContext): Promise<Partial<AnswerMobilisationPayload>> {
    return { mobilisation: { id: await answerMobilisation(tx, input) } };
  }

  @Can('mobilisation:request')
  @Mutation(() => CancelMobilisationPayload, { nullable: true, description: 'Takes a request back, accepted or not, as long as nothing was handed out. Whoever asked, or permission `mobilisation:request` on their behalf.' })
  async cancelMobilisation(@Arg('input', { description: 'Which one.' }) input: CancelMobilisationInput, @Ctx() { tx }: MutationContext): Promise<Partial<CancelMobilisationPayload>> {
    return { mobilisation: { id: await cancelMobilisation(tx, input) } };
  }

  @Can('mobilisation:request')
  @Mutation(() => RecordHandoverPayload, { nullable: true, description: 'Notes that a promised resource was handed out or came back; a commitment that was made with it is kept once it is back, and is not any more where that is taken back. Whoever may answer for one of the two sides.' })
  async recordHandover(@Arg('input', { description: 'What happened.' }) input: RecordHandoverInput, @Ctx() { tx }: MutationContext): Promise<Partial<RecordHandoverPayload>> {
    return { mobilisation: { id: await recordHandover(tx, input) } };
  }
}
