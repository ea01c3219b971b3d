import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { ResourceNature } from '../resources/intent.type.js';

export enum ExchangeLayer {
  PROMISED = 'PROMISED',
  HAPPENED = 'HAPPENED',
}
registerEnumType(ExchangeLayer, {
  name: 'ExchangeLayer',
  description: 'How far an exchange has come. What is only wished (needs and offers) is none yet.',
  valuesConfig: {
    PROMISED: { description: 'Promised, and not happened yet: an accepted mobilisation that was not handed out, a commitment that is agreed.' },
    HAPPENED: { description: 'Happened: handed out, or a commitment that was kept.' },
  },
});

@InputType({ description: 'Which exchanges; all that are given must hold.' })
export class ExchangeFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Those that last until this day or longer; of commitments, those made on it or later.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Those that begin on this day or earlier.' })
  until?: string | null;
  @Field(() => ResourceNature, { nullable: true, description: 'Material or immaterial.' })
  nature?: ResourceNature | null;
  @Field(() => ExchangeLayer, { nullable: true, description: 'Promised, or happened; both where it is absent.' })
  layer?: ExchangeLayer | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of lieux: those that give, receive, or where the resource is.' })
  lieux?: string[] | null;
}

@ArgsType()
export class ExchangesArgs {
  @Field(() => ExchangeFilter, { nullable: true, description: 'Which ones; all where it is absent.' })
  filter?: ExchangeFilter | null;
}
