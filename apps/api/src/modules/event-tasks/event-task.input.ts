import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';

@InputType({ description: 'Which tasks of the viewer; all that are given must hold.' })
export class MyEventTaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'Done ones, or those to be done.' })
  done?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Id of the network of the event.' })
  network?: string | null;
}

@ArgsType()
export class MyEventTasksArgs extends PageArgs {
  @Field(() => MyEventTaskFilter, { nullable: true, description: 'Which ones.' })
  filter?: MyEventTaskFilter | null;
}

@InputType({ description: 'What of a task of an event is to change. An absent field is left as it is, null clears it.' })
export class EventTaskChange {
  @Field(() => String, { nullable: true, description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most. Code: TOO_LONG.' })
  notes?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'A fixed last day; it takes the place of `offsetDays`. Code: TWO_DUE_DATES.' })
  dueOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from the first day of the event, −730 to 730; it takes the place of `dueOn`. Codes: INVALID, TWO_DUE_DATES.' })
  offsetDays?: number | null;
  @Field(() => ID, { nullable: true, description: 'Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE.' })
  assignee?: string | null;
}

@InputType({ description: 'Something to do for an event, which has 200 tasks at most.' })
export class CreateEventTaskInput extends EventTaskChange {
  @Field(() => ID, { description: 'Id of the event. Code: TOO_MANY.' })
  event!: string;
  @Field(() => String, { description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
}

@InputType({ description: 'A change of a task of an event.' })
export class UpdateEventTaskInput {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => EventTaskChange, { description: 'What is to change.' })
  change!: EventTaskChange;
}

@InputType({ description: 'A task of an event that is done, or not done after all.' })
export class SetEventTaskDoneInput {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field({ description: 'Is it done?' })
  done!: boolean;
}
