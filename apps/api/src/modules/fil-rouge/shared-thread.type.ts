import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { CooperationPhase } from './fil-rouge.type.js';

@ObjectType({ description: 'What of a thing whoever has the link learns: its kind, its title, and why it hangs there.' })
export class SharedThreadItem {
  @Field({ description: 'Name of its type, such as `EssMonthEvent`.' })
  kind!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field({ description: 'What it does for the milestone.' })
  why!: string;
}

@ObjectType({ description: 'A milestone as whoever has the link reads it.' })
export class SharedThreadMilestone {
  @Field({ description: 'What is reached there.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it begins; null where that is open.' })
  startsOn!: string | null;
  @Field({ description: 'It has been passed.' })
  done!: boolean;
  @Field(() => CooperationPhase, { nullable: true, description: 'Which of the eight phases it stands for; null where for none.' })
  phase!: CooperationPhase | null;
  @Field(() => [SharedThreadItem], { description: 'What hangs on it, in order.' })
  items!: SharedThreadItem[];
}

@ObjectType({ description: 'A fil rouge as whoever has its link reads it: without ids, people or anything beyond titles.' })
export class SharedThread {
  @Field({ description: 'Title of the project, or name of the network.' })
  title!: string;
  @Field({ description: 'Name of the network.' })
  networkName!: string;
  @Field({ description: 'The thread in one sentence.' })
  sentence!: string;
  @Field(() => [SharedThreadMilestone], { description: 'Its steps, in order.' })
  milestones!: SharedThreadMilestone[];
}
