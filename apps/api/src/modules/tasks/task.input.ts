import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';

export enum CooperationTaskOrder {
  MINE_FIRST = 'MINE_FIRST',
  DUE_ON_ASC = 'DUE_ON_ASC',
}
registerEnumType(CooperationTaskOrder, {
  name: 'CooperationTaskOrder',
  description: 'How tasks are sorted.',
  valuesConfig: {
    MINE_FIRST: { description: 'What is to be done before what is done, of this the viewer\'s own first, then by due date; those without come last.' },
    DUE_ON_ASC: { description: 'What is to be done before what is done, then by due date; those without come last.' },
  },
});

@InputType({ description: 'Which tasks; all that are given must hold.' })
export class CooperationTaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'Done ones, or those to be done.' })
  done?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Id of the person who sees to them.' })
  assignee?: string | null;
}

@ArgsType()
export class CooperationTasksArgs extends PageArgs {
  @Field(() => CooperationTaskFilter, { nullable: true, description: 'Which ones.' })
  filter?: CooperationTaskFilter | null;
  @Field(() => CooperationTaskOrder, { nullable: true, description: 'DUE_ON_ASC by default.' })
  orderBy?: CooperationTaskOrder | null;
}

@InputType({ description: 'Which tasks of the viewer; all that are given must hold.' })
export class MyCooperationTaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'Done ones, or those to be done.' })
  done?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Id of the network of the cooperation.' })
  network?: string | null;
}

@ArgsType()
export class MyCooperationTasksArgs extends PageArgs {
  @Field(() => MyCooperationTaskFilter, { nullable: true, description: 'Which ones.' })
  filter?: MyCooperationTaskFilter | null;
}

@InputType({ description: 'What of a task is to change. An absent field is left as it is, null clears it.' })
export class CooperationTaskChange {
  @Field(() => String, { nullable: true, description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most. Code: TOO_LONG.' })
  notes?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it should be done.' })
  dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE.' })
  assignee?: string | null;
}

@InputType({ description: 'Something to do for a cooperation.' })
export class CreateCooperationTaskInput extends CooperationTaskChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  project!: string;
  @Field(() => String, { description: 'What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
}

@InputType({ description: 'A change of a task.' })
export class UpdateCooperationTaskInput {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => CooperationTaskChange, { description: 'What is to change.' })
  change!: CooperationTaskChange;
}

@InputType({ description: 'A task that is done, or not done after all.' })
export class SetTaskDoneInput {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field({ description: 'Is it done?' })
  done!: boolean;
}
