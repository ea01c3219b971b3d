import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context, StatementsContext } from '../../context.js';
import { planned } from '../../shared/connection.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { WithoutTransaction } from '../../transaction/mutation.js';
import { EssMonthType } from '../ess-month/ess-month.type.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';
import { LookAtInput } from './board.input.js';
import { followBoard, followPresence, look } from './board.service.js';
import { BoardChange, BoardPresence, OccurrenceVersion } from './board.type.js';

@ObjectType({ description: 'Result of lookAt.' })
class LookAtPayload extends Payload {
  @Field(() => OccurrenceType, { nullable: true, description: 'What is looked at now; null where it is nothing, and where there are userErrors.' })
  occurrence!: Ref | null;
}

/** What a subscription is made from. */
interface Asked {
  args: { essMonth: string };
  context: Context;
}

@Resolver(() => EssMonthType)
export class BoardResolver {
  @FieldResolver(() => [OccurrenceVersion], { description: 'All occurrences of the month that the viewer may read, with their versions and nothing else: what is missing here has been removed.' })
  versions(@Arg('onBoard', () => Boolean, { nullable: true, description: 'Only those that the board shows, as the filter of the same name (true).' }) _onBoard?: boolean | null): unknown {
    return planned();
  }

  @Can('network:read')
  @Subscription(() => BoardChange, {
    nullable: true,
    description: 'Each change of the board of a Mois de l\'ESS, in order, from the moment at which the stream is open. For members of its network and its keys: permission `network:read`.',
    subscribe: ({ args, context }: Asked) => followBoard(context, args.essMonth),
  })
  essMonthChanged(@Arg('essMonth', () => ID, { description: 'Id of the month.' }) _essMonth: string, @Root() change: BoardChange): BoardChange {
    return change;
  }

  @Can('person:read')
  @Subscription(() => BoardPresence, {
    nullable: true,
    description: 'Who has the board of a Mois de l\'ESS open, at once and at each change; whoever follows this is there. For members of its network: permission `person:read`.',
    subscribe: ({ args, context }: Asked) => followPresence(context, args.essMonth),
  })
  essMonthPresence(@Arg('essMonth', () => ID, { description: 'Id of the month.' }) _essMonth: string, @Root() presence: BoardPresence): BoardPresence {
    return presence;
  }

  @WithoutTransaction()
  @Can('person:read')
  @Mutation(() => LookAtPayload, { nullable: true, description: 'Says to others who have the board open which card the viewer looks at. Permission `person:read` in the network. It is not recorded.' })
  async lookAt(@Arg('input', { description: 'What is looked at.' }) input: LookAtInput, @Ctx() context: StatementsContext): Promise<Partial<LookAtPayload>> {
    await look(context, input);
    return { occurrence: input.occurrence ? { id: input.occurrence } : null };
  }
}
