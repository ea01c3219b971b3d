import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IntentArgs, IntentChange, IntentFilter } from './intent.input.js';
import { ResourceNature } from './intent.type.js';
import { ResourceSharing } from './resource.type.js';

@InputType({ description: 'Which resources; all that are given must hold.' })
export class ResourceFilter extends IntentFilter {
  @Field(() => [ResourceSharing], { nullable: true, description: 'Any of these.' })
  sharing?: ResourceSharing[] | null;
}

@ArgsType()
export class ResourcesArgs extends IntentArgs {
  @Field(() => ResourceFilter, { nullable: true, description: 'Which ones; all that the viewer may read where it is absent.' })
  filter?: ResourceFilter | null;
}

@InputType({ description: 'What of a resource is to change. An absent field is left as it is, null clears it.' })
export class ResourceChange extends IntentChange {
  @Field(() => String, { nullable: true, description: 'On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG.' })
  conditions?: string | null;
  @Field(() => ResourceSharing, { nullable: true, description: 'Who may see and ask for it; NETWORK by default.' })
  sharing?: ResourceSharing | null;
}

@InputType({ description: 'A resource on offer. Where `lieu` is absent and the holder is a lieu, it is there.' })
export class CreateResourceInput extends ResourceChange {
  @Field(() => ID, { description: 'Id of the actor that holds it, for good. Code: UNKNOWN_REFERENCE.' })
  holder!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => ResourceNature, { description: 'Material or immaterial.' })
  declare nature: ResourceNature;
  @Field(() => String, { description: 'Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM.' })
  declare category: string;
}

@InputType({ description: 'A change of a resource.' })
export class UpdateResourceInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ResourceChange, { description: 'What is to change.' })
  change!: ResourceChange;
}
