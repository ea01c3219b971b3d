import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { FundamentalNeed } from './effect.type.js';
import { EvidenceKind, ObservationOutcome } from './observation.type.js';

@InputType({ description: 'What supports an observation. With `id` it is one that exists; without, a new one.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'Id of one of this observation; none where that is new. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  id?: string | null;
  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;
  @Field(() => String, { nullable: true, description: 'Where it is, with https:// or http://; everything but a quote needs it, or a document its file. Codes: BLANK, INVALID_URL, TOO_LONG, LINK_AND_FILE.' })
  url?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a document that is no link: id of a file of the project that was sent by `POST /files`. Codes: UNKNOWN_REFERENCE, LINK_AND_FILE, INVALID.' })
  file?: string | null;
  @Field(() => String, { nullable: true, description: 'What was said, or what is to be seen there; 2,000 characters at most. A quote needs it. Codes: BLANK, TOO_LONG.' })
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whoever is quoted or shown agreed to it; a quote needs it. Code: QUOTE_WITHOUT_CONSENT.' })
  consent?: boolean | null;
}

@InputType({ description: 'What of an observation is to change. An absent field is left as it is, null clears it.' })
export class ObservationChange {
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was observed, today at the latest. Codes: BLANK, IN_THE_FUTURE.' })
  observedOn?: string | null;
  @Field(() => ObservationOutcome, { nullable: true, description: 'Whether the effect was there; OBSERVED where nothing is said.' })
  outcome?: ObservationOutcome | null;
  @Field(() => String, { nullable: true, description: 'What happened, 5,000 characters at most. A story or a figure is needed. Codes: OBSERVATION_EMPTY, TOO_LONG.' })
  narrative?: string | null;
  @Field(() => Float, { nullable: true, description: 'A figure. Code: BLANK where there is a unit without one.' })
  value?: number | null;
  @Field(() => String, { nullable: true, description: 'What the figure counts, 40 characters at most. Code: TOO_LONG.' })
  unit?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of an actor of the network. On a new observation, the viewer where nothing is said. Code: UNKNOWN_REFERENCE.' })
  observedBy?: string | null;
  @Field(() => [EvidenceInput], { nullable: true, description: 'All that supports it, in order, 20 at most; what is missing is removed. Code: TOO_MANY.' })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'An observation of an effect.' })
export class ObserveEffectInput extends ObservationChange {
  @Field(() => ID, { description: 'Id of the effect.' })
  effect!: string;
  @Field(() => DateScalar, { description: 'The day on which it was observed, today at the latest. Code: IN_THE_FUTURE.' })
  declare observedOn: string;
}

@InputType({ description: 'An effect that no party expected, and what was observed of it.' })
export class ObserveUnexpectedEffectInput extends ObservationChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  cooperationProject!: string;
  @Field({ description: 'What is different for somebody, by what the parties did; 1,000 characters at most. Codes: BLANK, TOO_LONG.' })
  statement!: string;
  @Field(() => String, { nullable: true, description: 'Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM.' })
  beneficiary?: string | null;
  @Field(() => String, { nullable: true, description: 'The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM.' })
  sphere?: string | null;
  @Field(() => [FundamentalNeed], { nullable: true, description: 'Fundamental needs that it answers.' })
  fundamentalNeeds?: FundamentalNeed[] | null;
  @Field(() => DateScalar, { description: 'The day on which it was observed, today at the latest. Code: IN_THE_FUTURE.' })
  declare observedOn: string;
}

@InputType({ description: 'A change of an observation.' })
export class UpdateObservationInput {
  @Field(() => ID, { description: 'Id of the observation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => ObservationChange, { description: 'What is to change.' })
  change!: ObservationChange;
}
