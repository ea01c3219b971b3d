import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';

export enum ApiKeyScope {
  READ = 'READ',
  WRITE = 'WRITE',
}
registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description: 'What a key is good for; see docs/permissions.md.',
  valuesConfig: {
    READ: { description: 'Reads what the network sees, but no people. Every key may.' },
    WRITE: { description: 'Also adds and changes lieux, organisations, resources and needs, and proposes events.' },
  },
});

@ObjectType('ApiKey', { implements: Node, description: 'A key with which a program of a partner asks on behalf of a network. Coordinators see them.' })
export class ApiKeyType extends Node {
  @Field(() => NetworkType, { description: 'The network that gave it: it opens no other.' })
  network!: NetworkType;
  @Field({ description: 'Whom or what it is for.' })
  name!: string;
  @Field(() => [ApiKeyScope], { description: 'What it is good for.' })
  scopes!: ApiKeyScope[];
  @Field({ description: 'The beginning of the key, by which people tell it from others. The rest is not kept.' })
  prefix!: string;
  @Field(() => String, { nullable: true, description: 'Name of the account that made it; null where it is gone.' })
  createdBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when it opens anything.' })
  expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked: it has opened nothing since. Null where it was not.' })
  revokedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, give or take a minute; null where it never was.' })
  lastUsedAt!: Date | null;
  @Field({ description: 'May the viewer revoke it? False where that has been done. (permission `apiKey:revoke`)' })
  viewerCanRevoke!: boolean;
}
