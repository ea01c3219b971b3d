import { Field, FieldResolver, Float, ObjectType, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { MembershipType } from '../networks/network.type.js';
import { DepartementCount, TermCount } from '../reference/reference.edges.js';
import { LieuType } from './lieu.type.js';

@ObjectType({ description: 'Counts for a filter column: each leaves its own filter aside.' })
export class LieuFacets {
  @Field(() => [TermCount], { description: 'By family.' })
  families!: TermCount[];
  @Field(() => [TermCount], { description: 'By activity.' })
  activities!: TermCount[];
  @Field(() => [DepartementCount], { description: 'By département.' })
  departements!: DepartementCount[];
}

@ObjectType({ description: 'A lieu in a list.' })
export class LieuEdge {
  @Field({ description: 'The place of this row in this order.' })
  cursor!: string;
  @Field(() => LieuType, { description: 'The lieu.' })
  node!: LieuType;
  @Field(() => Float, { nullable: true, description: 'Kilometres, as the crow flies, from the point of `filter.near`; null without it.' })
  distanceKm!: number | null;
}

export const LieuConnection = connectionOf('Lieu', () => LieuType, { edge: LieuEdge, facets: LieuFacets });

@Resolver(() => MembershipType)
export class MembershipLieuxResolver {
  @FieldResolver(() => [LieuType], { description: 'Lieux of the network that the account animates or accompanies, by name.' })
  lieux(): unknown {
    return planned();
  }
}
