import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { CooperationPhase } from './fil-rouge.type.js';

const SEEN = 'The version of the fil rouge that the sender has seen.';

@InputType()
class SeenInput {
  @Field(() => Int, { nullable: true, description: `${SEEN} Where others have changed the same item or milestone since, it is refused with CONFLICT. Where it is absent, what is said is laid on the thread as it is. Code: VERSION_FROM_THE_FUTURE.` })
  expectedVersion?: number | null;
}

@InputType({ description: 'A milestone. With `id` it is one that exists; without, a new one.' })
export class MilestoneInput {
  @Field(() => ID, { nullable: true, description: 'Id of one of this fil rouge. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field({ description: 'What is reached there, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it begins.' })
  startsOn?: string | null;
  @Field(() => CooperationPhase, { nullable: true, description: 'Which of the eight phases it stands for.' })
  phase?: CooperationPhase | null;
}

@InputType({ description: 'What of a fil rouge is to change. An absent field is left as it is, null clears it.' })
export class FilRougeChange {
  @Field(() => String, { nullable: true, description: 'The thread in one sentence, 300 characters at most. Code: TOO_LONG.' })
  sentence?: string | null;
  @Field(() => [MilestoneInput], { nullable: true, description: 'All milestones, in order, 40 at most; one that is missing is removed, and what hung on it is adrift. Codes: DUPLICATE, INVALID.' })
  milestones?: MilestoneInput[] | null;
}

@InputType({ description: 'A fil rouge, begun or changed.' })
export class WriteFilRougeInput {
  @Field(() => ID, { description: 'Id of the fil rouge; where there is none yet, of the cooperation project or the network that it is to hold together.' })
  id!: string;
  @Field(() => Int, { description: `${SEEN} 0 where there was none. A stale change that touches what others changed is refused with CONFLICT.` })
  expectedVersion!: number;
  @Field(() => FilRougeChange, { description: 'What is to change.' })
  change!: FilRougeChange;
}

@InputType({ description: 'Something to hang on a milestone. What hangs on another one of the same fil rouge is moved.' })
export class HangOnMilestoneInput extends SeenInput {
  @Field(() => ID, { description: 'Id of an event, decision, task, document or observation of the project; on the thread of a network, of an event or project of the network. Code: UNKNOWN_REFERENCE.' })
  subject!: string;
  @Field(() => ID, { description: 'Id of the milestone. Code: THREAD_FULL where 500 things hang on the fil rouge already.' })
  milestone!: string;
  @Field({ description: 'What it does for the milestone, 500 characters at most. Codes: BLANK, TOO_LONG.' })
  why!: string;
}

@InputType({ description: 'Something that is not to hang on its milestone any more.' })
export class UnhangInput extends SeenInput {
  @Field(() => ID, { description: 'Id of the item.' })
  item!: string;
}

@InputType({ description: 'Something that hangs on a milestone and is to hang on another one, or elsewhere among what hangs there.' })
export class MoveMilestoneItemInput extends SeenInput {
  @Field(() => ID, { description: 'Id of the item.' })
  item!: string;
  @Field(() => ID, { description: 'Id of a milestone of the same fil rouge. Code: UNKNOWN_REFERENCE.' })
  milestone!: string;
  @Field(() => Int, { nullable: true, description: 'How many items of the milestone come before it; the last place where it is absent.' })
  position?: number | null;
}

@InputType({ description: 'A milestone that has been passed, or not after all.' })
export class SetMilestoneDoneInput extends SeenInput {
  @Field(() => ID, { description: 'Id of the milestone.' })
  milestone!: string;
  @Field({ description: 'Has it been passed?' })
  done!: boolean;
}

@InputType({ description: 'A fil rouge whose link is to be closed.' })
export class UnshareFilRougeInput {
  @Field(() => ID, { description: 'Id of the fil rouge.' })
  id!: string;
  @Field(() => Int, { description: `${SEEN} Code: VERSION_FROM_THE_FUTURE.` })
  expectedVersion!: number;
}

@InputType({ description: 'A fil rouge whose link is to be opened, or to go on until another day.' })
export class ShareFilRougeInput extends UnshareFilRougeInput {
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the link works, from today on, five years at most; a year from today where it is absent and no link is open. Code: INVALID.' })
  until?: string | null;
}
