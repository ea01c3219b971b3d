import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { CommitmentType } from './commitment.type.js';
import { ProjectPartyType } from './project.type.js';
import { NeedType } from '../resources/need.type.js';

@Resolver(() => ProjectPartyType)
export class PartyCommitmentsResolver {
  @FieldResolver(() => [CommitmentType], { description: 'What it promises to give, the first one first, with what it has withdrawn.' })
  commitments(): unknown {
    return planned();
  }
}

@Resolver(() => NeedType)
export class NeedCommitmentsResolver {
  @FieldResolver(() => [CommitmentType], { description: 'What parties of projects promise to give for it, the first one first: neither what was withdrawn, nor what a mobilisation of the need stands for. Members of their networks see it.' })
  commitments(): unknown {
    return planned();
  }
}
