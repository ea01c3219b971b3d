import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/scalars.js';
import { LieuType } from '../lieux/lieu.type.js';
import { TermCount } from '../reference/reference.edges.js';
import { CommuneType } from '../reference/reference.type.js';

@ObjectType({ description: 'How many dates of a programme begin on this day, all other filters applied.' })
export class DayCount {
  @Field(() => DateScalar, { description: 'The day, as the clock stands where they take place.' })
  day!: string;
  @Field(() => Int, { description: 'Number of rows.' })
  count!: number;
}

@ObjectType({ description: 'How many rows of a list are in this commune, all other filters applied.' })
export class CommuneCount {
  @Field(() => CommuneType, { description: 'The commune.' })
  commune!: CommuneType;
  @Field(() => Int, { description: 'Number of rows.' })
  count!: number;
}

@ObjectType({ description: 'How many rows of a list are in this lieu, all other filters applied.' })
export class LieuCount {
  @Field(() => LieuType, { description: 'The lieu: one that the viewer may read.' })
  lieu!: LieuType;
  @Field(() => Int, { description: 'Number of rows.' })
  count!: number;
}

@ObjectType({ description: 'Counts for a filter of a programme: each leaves its own filter aside. What the viewer may not read is not counted.' })
export class OccurrenceFacets {
  @Field(() => [DayCount], { description: 'By day.' })
  days!: DayCount[];
  @Field(() => [CommuneCount], { description: 'By commune.' })
  communes!: CommuneCount[];
  @Field(() => [LieuCount], { description: 'By lieu.' })
  lieux!: LieuCount[];
  @Field(() => [TermCount], { description: 'By kind of event.' })
  kinds!: TermCount[];
  @Field(() => [TermCount], { description: 'By audience.' })
  audiences!: TermCount[];
  @Field(() => [TermCount], { description: 'By theme.' })
  themes!: TermCount[];
  @Field(() => [TermCount], { description: 'By accessibility.' })
  accessibility!: TermCount[];
}
