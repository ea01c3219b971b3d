import { Field, Float, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';

@InputType({ description: 'What is made of a match: who lends what to whom, for what, and when.' })
export class AcceptMatchInput {
  @Field(() => ID, { description: 'Id of the need that is answered. Code: UNKNOWN_REFERENCE.' })
  need!: string;
  @Field(() => ID, { description: 'Id of the resource that answers it. Codes: UNKNOWN_REFERENCE, OWN_OFFER, ALREADY_ANSWERED where it answers this need in that period already.' })
  resource!: string;
  @Field(() => ID, { description: 'Id of the cooperation project or event (or one of its occurrences) that it is for. Codes: UNKNOWN_REFERENCE, HOLDER_NOT_PARTY, NEEDER_ELSEWHERE, PROJECT_OVER for a project that is closed or set aside, EVENT_OVER for an event of such a project, or a date of it, that is not to come.' })
  for!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the party of the project that gives it: the holder, or the lieu where it is or that the holder animates. The holder’s own where it is absent. Code: HOLDER_NOT_PARTY.',
  })
  party?: string | null;
  @Field(() => DateTimeScalar, { description: 'From when. Codes: RESOURCE_TAKEN, RESOURCE_PARTLY_TAKEN, RESOURCE_TAKEN_LONG, RESOURCE_CLOSED.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when, 366 days later at most. Codes: INVALID_PERIOD, PERIOD_PAST, PERIOD_TOO_LONG.' })
  endsAt!: Date;
  @Field(() => Float, { nullable: true, description: 'How much, in the unit of the resource; 1 where it is absent. Codes: INVALID, MORE_THAN_THERE_IS.' })
  quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'A word for the other side, 2,000 characters at most. Code: TOO_LONG.' })
  message?: string | null;
}
