import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Node, PageArgs, planned } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';
import { LocaleEnum } from '../reference/reference.type.js';
import { SessionConnection } from './session.edges.js';

@ObjectType('Account', { implements: Node, description: 'An account with which somebody signs in. Only they see it, and admins of the instance.' })
export class AccountType extends Node {
  @Field({ description: 'Address that signs in and receives mail: personal data.' })
  email!: string;
  @Field({ description: 'What the person is called here: personal data.' })
  name!: string;
  @Field(() => LocaleEnum, { description: 'Language of mail, and of pages where the browser says no other.' })
  locale!: LocaleEnum;
  @Field({ description: 'It can sign in by a password; otherwise by a link or another provider only.' })
  hasPassword!: boolean;
  @Field({ description: 'May do everything on this instance.' })
  instanceAdmin!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it cannot sign in; null where it can.' })
  suspendedAt!: Date | null;
  @Field(() => DateTimeScalar, { description: 'Since when there is this account.' })
  since!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the hour, of what is still known: a session that has ended leaves nothing. Null where no session is left.' })
  lastSeenAt!: Date | null;
  @Field(() => [NetworkType], { description: 'Networks that it is a member of, also where it is suspended there, by name.' })
  networks!: NetworkType[];
  @Field({ description: 'Signing in by password asks for a code of an application too.' })
  hasSecondFactor!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change.' })
  version!: number;
  @Field(() => SessionConnection, { description: 'Where it is signed in, the last used first; of one’s own account only.' })
  sessions(@Args() _page: PageArgs): unknown {
    return planned();
  }
}
