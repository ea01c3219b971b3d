import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Public } from '../../auth/access.js';
import type { Context } from '../../context.js';
import { SearchArgs, SearchConnection } from './search.edges.js';

@Resolver()
export class SearchResolver {
  @Public()
  @Query(() => SearchConnection, { description: 'Everything that the viewer may read and that answers some words, the closest first.' })
  search(@Args() _args: SearchArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }
}
