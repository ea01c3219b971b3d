import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { CooperationProjectType, ProjectPartyType } from '../projects/project.type.js';
import { TermType } from '../reference/reference.type.js';

/** The nine needs of Max-Neef, which are not ranked; the order is only the one in which they are written. */
export enum FundamentalNeed {
  SUBSISTENCE = 'SUBSISTENCE',
  PROTECTION = 'PROTECTION',
  AFFECTION = 'AFFECTION',
  UNDERSTANDING = 'UNDERSTANDING',
  PARTICIPATION = 'PARTICIPATION',
  LEISURE = 'LEISURE',
  CREATION = 'CREATION',
  IDENTITY = 'IDENTITY',
  FREEDOM = 'FREEDOM',
}
registerEnumType(FundamentalNeed, {
  name: 'FundamentalNeed',
  description: 'A fundamental human need (Max-Neef). There are nine, none above another.',
  valuesConfig: {
    SUBSISTENCE: { description: 'Subsistance.' },
    PROTECTION: { description: 'Protection.' },
    AFFECTION: { description: 'Affection.' },
    UNDERSTANDING: { description: 'Compréhension.' },
    PARTICIPATION: { description: 'Participation.' },
    LEISURE: { description: 'Loisir.' },
    CREATION: { description: 'Créativité.' },
    IDENTITY: { description: 'Identité.' },
    FREEDOM: { description: 'Liberté.' },
  },
});

export enum EffectState {
  EXPECTED = 'EXPECTED',
  PARTLY_OBSERVED = 'PARTLY_OBSERVED',
  OBSERVED = 'OBSERVED',
  NOT_OBSERVED = 'NOT_OBSERVED',
  UNEXPECTED = 'UNEXPECTED',
}
registerEnumType(EffectState, {
  name: 'EffectState',
  description: 'What is known of a useful effect. It follows from the observations: the last word of each observer counts.',
  valuesConfig: {
    EXPECTED: { description: 'Attendu: a party expects it, and nobody has observed anything yet.' },
    PARTLY_OBSERVED: { description: 'En partie observé: somebody saw a part of it, or observers did not see the same.' },
    OBSERVED: { description: 'Observé: all who observed saw it.' },
    NOT_OBSERVED: { description: 'Pas observé: all who observed saw that it did not come.' },
    UNEXPECTED: { description: 'Inattendu: it was observed, and no party expected it.' },
  },
});

@ObjectType('UsefulEffect', {
  implements: Node,
  description: 'A useful effect (effet utile) of a cooperation: attributable to what its parties do. A change that has many causes is an impact. Whoever reads the project reads it.',
})
export class UsefulEffectType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
  @Field(() => EffectState, { description: 'What is known of it.' })
  state!: EffectState;
  @Field(() => TermType, { nullable: true, description: 'Whom it is for (list `BENEFICIARY`); null where it is not said.' })
  beneficiary!: TermType | null;
  @Field(() => TermType, { nullable: true, description: 'The sphere of life that it touches (list `SPHERE_OF_LIFE`); null where it is not said.' })
  sphere!: TermType | null;
  @Field(() => [FundamentalNeed], { description: 'Fundamental needs that it answers.' })
  fundamentalNeeds!: FundamentalNeed[];
  @Field(() => [ProjectPartyType], { description: 'The parties that expect it; none where it was unexpected.' })
  expectedBy!: ProjectPartyType[];
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it is an effect of.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`. Observations have versions of their own.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed or observed.' })
  updatedAt!: Date;
}
