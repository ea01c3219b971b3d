import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { SignedIn } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { AccountType } from '../accounts/account.type.js';
import { MarkNotificationsReadInput, SetDigestInput } from './notification.input.js';
import { markRead, setDigest } from './notification.service.js';

@ObjectType({ description: 'Result of markNotificationsRead.' })
class MarkNotificationsReadPayload extends Payload {
  @Field(() => Int, { description: 'How many had not been read before.' })
  marked!: number;
}

@ObjectType({ description: 'Result of setDigest.' })
class SetDigestPayload extends Payload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now; null where there are userErrors.' })
  account!: Ref | null;
}

@Resolver()
export class NotificationResolver {
  @SignedIn()
  @Mutation(() => MarkNotificationsReadPayload, { nullable: true, description: 'Marks notifications of one’s own as read: some, or all.' })
  async markNotificationsRead(@Arg('input', { description: 'Which ones.' }) { ids }: MarkNotificationsReadInput, @Ctx() { tx }: MutationContext): Promise<Partial<MarkNotificationsReadPayload>> {
    return { marked: await markRead(tx, ids) };
  }

  @SignedIn()
  @Mutation(() => SetDigestPayload, { nullable: true, description: 'Chooses how often one receives unread notifications by mail.' })
  async setDigest(@Arg('input', { description: 'How often.' }) { digest }: SetDigestInput, @Ctx() { tx }: MutationContext): Promise<Partial<SetDigestPayload>> {
    return { account: { id: await setDigest(tx, digest) } };
  }
}
