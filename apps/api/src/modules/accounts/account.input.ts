import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { LocaleEnum } from '../reference/reference.type.js';

@InputType({ description: 'Which accounts.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the address; accents do not count.' })
  text?: string | null;
}

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Which ones; all of the instance where it is absent.' })
  filter?: AccountFilter | null;
}

@InputType({ description: 'What of an account is to change. An absent field is left as it is.' })
export class AccountChange {
  @Field(() => String, { nullable: true, description: 'What the person is called here, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => LocaleEnum, { nullable: true, description: 'Language of mail and pages. Code: BLANK.' })
  locale?: LocaleEnum | null;
}

@InputType({ description: 'A change of one’s own account.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'Id of the account: the sender’s own.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what was changed since is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => AccountChange, { description: 'What is to change.' })
  change!: AccountChange;
}

@InputType({ description: 'A session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'Id of a session of one’s own account.' })
  id!: string;
}
