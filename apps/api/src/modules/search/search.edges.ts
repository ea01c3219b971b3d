import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PageArgs, PageInfo } from '../../shared/connection.js';
import { SearchResult } from './search.type.js';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: 'Words to look for; accents and endings do not count, and small typing mistakes in names and titles are forgiven.' })
  text!: string;
}

@ObjectType({ description: 'Something found.' })
export class SearchEdge {
  @Field({ description: 'The place of this row in this order.' })
  cursor!: string;
  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult;
}

@ObjectType({ description: 'What was found, the closest first; of very common words, at most 100 of each type, those with the words in their name first.' })
export class SearchConnection {
  @Field(() => Int, { description: 'How many were found; counted only when asked for.' })
  totalCount!: number;
  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
  @Field(() => [SearchEdge], { description: 'The rows with their cursors.' })
  edges!: SearchEdge[];
  @Field(() => [SearchResult], { description: 'The rows, without cursors.' })
  nodes!: (typeof SearchResult)[];
}
