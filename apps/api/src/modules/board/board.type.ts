import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';
import { OccurrenceType } from '../ess-month/occurrence.type.js';

export enum BoardChangeKind {
  ADDED = 'ADDED',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
  MISSED = 'MISSED',
}
registerEnumType(BoardChangeKind, {
  name: 'BoardChangeKind',
  description: 'What happened to a card of the board.',
  valuesConfig: {
    ADDED: { description: 'It is new, or has come back.' },
    MOVED: { description: 'It has another time, lieu, room or place.' },
    CHANGED: { description: 'Its event was changed: title, state, status, organisers, terms.' },
    REMOVED: { description: 'It is gone, or its event is: `removedId` says which.' },
    MISSED: { description: 'Much was changed at once, or changes may have been missed: compare with `EssMonth.versions`.' },
  },
});

@ObjectType({ description: 'An account, or a program with an API key, as members of the network see it.' })
export class BoardActor {
  @Field(() => ID, { description: 'Id of the account, as in `viewer.accountId`, or of the key.' })
  id!: string;
  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A change of the board of a Mois de l\'ESS.' })
export class BoardChange {
  @Field(() => BoardChangeKind, { description: 'What happened.' })
  kind!: BoardChangeKind;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => BoardActor, { nullable: true, description: 'Who did it; null where nobody did, the account is gone, and for whoever sees no people (API keys).' })
  by!: BoardActor | null;
  @Field(() => OccurrenceType, { nullable: true, description: 'The card as it is now; null where it is gone, and where `kind` is MISSED.' })
  occurrence!: OccurrenceType | null;
  @Field(() => ID, { nullable: true, description: 'Id of the occurrence that is gone; null where none is.' })
  removedId!: string | null;
}

@ObjectType({ description: 'Somebody who has the board open.' })
export class BoardPerson extends BoardActor {
  @Field(() => OccurrenceType, { nullable: true, description: 'The card that they look at, of those that the viewer may read; null where they look at none.' })
  lookingAt!: OccurrenceType | null;
}

@ObjectType({ description: 'Who has the board of a Mois de l\'ESS open at this moment.' })
export class BoardPresence {
  @Field(() => [BoardPerson], { description: 'Each once, in the order in which they came; the viewer is among them.' })
  people!: BoardPerson[];
}

@ObjectType({ description: 'Which version of a card there is: whoever has been away compares, and reads what differs.' })
export class OccurrenceVersion {
  @Field(() => ID, { description: 'Id of the occurrence.' })
  id!: string;
  @Field(() => Int, { description: 'Its version.' })
  version!: number;
  @Field({ description: 'It has times; otherwise it waits in the tray.' })
  scheduled!: boolean;
  @Field(() => Int, { description: 'The version of its event.' })
  eventVersion!: number;
}
