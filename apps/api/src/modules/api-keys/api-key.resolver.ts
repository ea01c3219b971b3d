import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { ApiKeyConnection } from './api-key.edges.js';
import { ApiKeysArgs, CreateApiKeyInput, RevokeApiKeyInput } from './api-key.input.js';
import { createApiKey, revokeApiKey } from './api-key.service.js';
import { ApiKeyType } from './api-key.type.js';

@ObjectType({ description: 'Result of createApiKey.' })
class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The new key; null where there are userErrors.' })
  apiKey!: Ref | null;
  @Field(() => String, { nullable: true, description: 'The whole key, said this once: what goes behind `Authorization: Bearer`. Null where there are userErrors.' })
  secret!: string | null;
}

@ObjectType({ description: 'Result of revokeApiKey.' })
class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key as it is now; null where there are userErrors.' })
  apiKey!: Ref | null;
}

@Resolver()
export class ApiKeyResolver {
  @Can('apiKey:read')
  @Query(() => ApiKeyConnection, { nullable: true, description: 'Keys of a network, the newest first, with those that are over. Permission `apiKey:read` in it; empty for a network in which the viewer has it not.' })
  apiKeys(@Args() _args: ApiKeysArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('apiKey:create')
  @Mutation(() => CreateApiKeyPayload, { nullable: true, description: 'Makes a key for a program of a partner. Permission `apiKey:create` in the network, which no key has.' })
  async createApiKey(@Arg('input', { description: 'The key.' }) input: CreateApiKeyInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateApiKeyPayload>> {
    const { id, secret } = await createApiKey(tx, input);
    return { apiKey: { id }, secret };
  }

  @Can('apiKey:revoke')
  @Mutation(() => RevokeApiKeyPayload, { nullable: true, description: 'Revokes a key: it opens nothing from the next request on, and never again. Permission `apiKey:revoke` in its network.' })
  async revokeApiKey(@Arg('input', { description: 'Which one.' }) input: RevokeApiKeyInput, @Ctx() { tx }: MutationContext): Promise<Partial<RevokeApiKeyPayload>> {
    return { apiKey: { id: await revokeApiKey(tx, input.id) } };
  }
}
