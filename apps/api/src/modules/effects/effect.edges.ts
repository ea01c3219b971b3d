import { FieldResolver, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { CooperationProjectType, ProjectPartyType } from '../projects/project.type.js';
import { UsefulEffectType } from './effect.type.js';
import { ExternalityType } from './externality.type.js';
import { ImpactType } from './impact.type.js';
import { ObservationType } from './observation.type.js';

export enum Reciprocity {
  BALANCED = 'BALANCED',
  GIVES_WITHOUT_EXPECTING = 'GIVES_WITHOUT_EXPECTING',
  EXPECTS_WITHOUT_GIVING = 'EXPECTS_WITHOUT_GIVING',
  NEITHER = 'NEITHER',
}
registerEnumType(Reciprocity, {
  name: 'Reciprocity',
  description: 'What a party gives (commitments that are not withdrawn) beside what it expects (useful effects). It is no judgement: something to talk about.',
  valuesConfig: {
    BALANCED: { description: 'It gives something and expects something.' },
    GIVES_WITHOUT_EXPECTING: { description: 'It gives, and has said nothing of what it expects.' },
    EXPECTS_WITHOUT_GIVING: { description: 'It expects, and has promised nothing yet.' },
    NEITHER: { description: 'It has said neither yet.' },
  },
});

export const UsefulEffectConnection = connectionOf('UsefulEffect', () => UsefulEffectType);

@Resolver(() => CooperationProjectType)
export class ProjectEffectsResolver {
  @FieldResolver(() => [UsefulEffectType], { description: 'Its useful effects, expected and unexpected, in the order in which they were added.' })
  effects(): unknown {
    return planned();
  }

  @FieldResolver(() => [UsefulEffectType], { description: 'Those of its effects that nobody has observed anything of yet.' })
  effectsWithoutObservation(): unknown {
    return planned();
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When those who speak for the parties that expect effects were last asked what they have observed; null where they never were.' })
  observationsAskedAt(): unknown {
    return planned();
  }

  @FieldResolver(() => [ImpactType], { description: 'Impacts that its effects contribute to.' })
  impacts(): unknown {
    return planned();
  }

  @FieldResolver(() => [ExternalityType], { description: 'What it does to others.' })
  externalities(): unknown {
    return planned();
  }
}

@Resolver(() => ProjectPartyType)
export class PartyEffectsResolver {
  @FieldResolver(() => [UsefulEffectType], { description: 'Useful effects that it expects.' })
  expectedEffects(): unknown {
    return planned();
  }

  @FieldResolver(() => Reciprocity, { description: 'What it gives beside what it expects.' })
  reciprocity(): unknown {
    return planned();
  }
}

@Resolver(() => UsefulEffectType)
export class EffectEdgesResolver {
  @FieldResolver(() => [ObservationType], { description: 'What was seen of it, the earliest first. Members of the network read them.' })
  observations(): unknown {
    return planned();
  }

  @FieldResolver(() => [ImpactType], { description: 'Impacts that it contributes to.' })
  contributesTo(): unknown {
    return planned();
  }
}
