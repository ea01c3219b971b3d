import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar } from '../../shared/scalars.js';
import { Intent } from './intent.type.js';

export enum NeedState {
  OPEN = 'OPEN',
  PROMISED = 'PROMISED',
  MET = 'MET',
  PAST = 'PAST',
}
registerEnumType(NeedState, {
  name: 'NeedState',
  description: 'How far a need is.',
  valuesConfig: {
    OPEN: { description: 'Wished: nothing is promised for it yet.' },
    PROMISED: { description: 'Something is promised for it: a request for a resource is accepted, or a party of a project has agreed to give; perhaps not all of it.' },
    MET: { description: 'Whoever needed it has said that it is met.' },
    PAST: { description: 'Its last day is over, and nothing was promised.' },
  },
});

@ObjectType('Need', { implements: Node, description: 'Something material or immaterial that an actor is looking for.' })
export class NeedType extends Intent {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it is needed; null where it is open.' })
  from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is needed; null where it is open.' })
  until!: string | null;
  @Field({ description: 'Has whoever needed it said that it is met?' })
  met!: boolean;
  @Field(() => NeedState, { description: 'How far it is: wished, promised, met, or past.' })
  state!: NeedState;
}
