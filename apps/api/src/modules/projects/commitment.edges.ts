import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { CommitmentType } from './commitment.type.js';
import { ProjectPartyType } from './project.type.js';

@Resolver(() => ProjectPartyType)
export class PartyCommitmentsResolver {
  @FieldResolver(() => [CommitmentType], { description: 'What it promises to give, the first one first, with what it has withdrawn.' })
  commitments(): unknown {
    return planned();
  }
}
