import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A line of a checklist.' })
export class ChecklistItemInput {
  @Field({ description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title!: string;
  @Field(() => Int, { nullable: true, description: 'Days from the first day of the event, −730 to 730: −30 is thirty days before. Code: INVALID.' })
  offsetDays?: number | null;
}

@InputType({ description: 'What of a checklist is to change. An absent field is left as it is.' })
export class ChecklistChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  name?: string | null;
  @Field(() => [ChecklistItemInput], { nullable: true, description: 'All lines, in order, 100 at most. Tasks that were made of it stay as they are. Code: TOO_MANY.' })
  items?: ChecklistItemInput[] | null;
}

@InputType({ description: 'A new checklist. A network has 50 at most.' })
export class CreateChecklistInput extends ChecklistChange {
  @Field(() => ID, { description: 'Id of the network. Codes: UNKNOWN_REFERENCE, TOO_MANY.' })
  network!: string;
  @Field({ description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare name: string;
}

@InputType({ description: 'A change of a checklist.' })
export class UpdateChecklistInput {
  @Field(() => ID, { description: 'Id of the checklist.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ChecklistChange, { description: 'What is to change.' })
  change!: ChecklistChange;
}

@InputType({ description: 'A checklist, and the events that it is applied to: all of them, or none.' })
export class ApplyChecklistInput {
  @Field(() => ID, { description: 'Id of the checklist. Code: UNKNOWN_REFERENCE.' })
  checklist!: string;
  @Field(() => [ID], { description: 'Ids of events of its network, 200 at most. Each one that stands in the way is named. Codes: DELETED, UNKNOWN_REFERENCE, TOO_MANY.' })
  events!: string[];
}
