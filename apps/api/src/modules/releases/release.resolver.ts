import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { ReleaseProgrammeInput } from './release.input.js';
import { releaseProgramme } from './release.service.js';
import { ProgrammeReleaseType } from './release.type.js';

@ObjectType({ description: 'Result of releaseProgramme.' })
class ReleaseProgrammePayload extends Payload {
  @Field(() => ProgrammeReleaseType, { nullable: true, description: 'The new version with what changed; null where there are userErrors.' })
  release!: Ref | null;
}

@Resolver()
export class ReleaseResolver {
  @Can('event:arbitrate')
  @Mutation(() => ReleaseProgrammePayload, {
    nullable: true,
    description: 'Publishes every event that is ready, and keeps what the public reads now as a named version. All of it, or nothing. Permission `event:arbitrate` in the network.',
  })
  async releaseProgramme(@Arg('input', { description: 'The version.' }) input: ReleaseProgrammeInput, @Ctx() { tx }: MutationContext): Promise<Partial<ReleaseProgrammePayload>> {
    return { release: { id: await releaseProgramme(tx, input) } };
  }
}
