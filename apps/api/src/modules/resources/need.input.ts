import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { IntentArgs, IntentChange, IntentFilter } from './intent.input.js';
import { ResourceNature } from './intent.type.js';
import { NeedState } from './need.type.js';

@InputType({ description: 'Which needs; all that are given must hold.' })
export class NeedFilter extends IntentFilter {
  @Field(() => [NeedState], { nullable: true, description: 'Any of these.' })
  states?: NeedState[] | null;
}

@ArgsType()
export class NeedsArgs extends IntentArgs {
  @Field(() => NeedFilter, { nullable: true, description: 'Which ones; all that the viewer may read where it is absent.' })
  filter?: NeedFilter | null;
}

@InputType({ description: 'What of a need is to change. An absent field is left as it is, null clears it.' })
export class NeedChange extends IntentChange {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is needed.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is needed, not before the first. Code: INVALID_PERIOD.' })
  until?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; null as false.' })
  met?: boolean | null;
}

@InputType({ description: 'A need. Where `lieu` is absent and the holder is a lieu, it is needed there.' })
export class CreateNeedInput extends NeedChange {
  @Field(() => ID, { description: 'Id of the actor that needs it, for good. Code: UNKNOWN_REFERENCE.' })
  holder!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => ResourceNature, { description: 'Material or immaterial.' })
  declare nature: ResourceNature;
  @Field(() => String, { description: 'Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM.' })
  declare category: string;
}

@InputType({ description: 'A change of a need.' })
export class UpdateNeedInput {
  @Field(() => ID, { description: 'Id of the need.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => NeedChange, { description: 'What is to change.' })
  change!: NeedChange;
}
