import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { ApiKeyScope } from './api-key.type.js';

@InputType({ description: 'A new key of a network.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'Id of the network that it opens. Code: UNKNOWN_REFERENCE.' })
  network!: string;
  @Field({ description: 'Whom or what it is for, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name!: string;
  @Field(() => [ApiKeyScope], { description: 'What it is good for; WRITE includes READ. Code: BLANK.' })
  scopes!: ApiKeyScope[];
  @Field(() => DateTimeScalar, { description: 'Until when it opens anything: two years ahead at most. Codes: EXPIRY_PAST, EXPIRY_TOO_FAR.' })
  expiresAt!: Date;
}

@InputType({ description: 'A key that is to open nothing any more.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Id of the key. One that was revoked before stays as it is.' })
  id!: string;
}

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the network.' })
  network!: string;
}
