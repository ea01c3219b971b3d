import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { NeedType } from '../resources/need.type.js';
import { RaiseEventNeedInput } from './event-need.input.js';
import { raiseEventNeed } from './event-need.service.js';

@ObjectType({ description: 'Result of raiseEventNeed.' })
class RaiseEventNeedPayload extends Payload {
  @Field(() => NeedType, { nullable: true, description: 'The new need; null where there are userErrors.' })
  need!: Ref | null;
}

@Resolver()
export class EventNeedResolver {
  @Can('need:create')
  @Mutation(() => RaiseEventNeedPayload, { nullable: true, description: 'States what an event needs, on the board of needs. Permissions `event:update` on the event and `need:create` on the holder. Code: NEEDER_ELSEWHERE.' })
  async raiseEventNeed(@Arg('input', { description: 'The event, and what it needs.' }) input: RaiseEventNeedInput, @Ctx() { tx }: MutationContext): Promise<Partial<RaiseEventNeedPayload>> {
    return { need: { id: await raiseEventNeed(tx, input) } };
  }
}
