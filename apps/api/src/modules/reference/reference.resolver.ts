import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '../../auth/access.js';
import type { Context } from '../../context.js';
import { CommuneConnection, CommunesArgs, EpciConnection, EpcisArgs } from './reference.edges.js';
import { DepartementType, TermType } from './reference.type.js';

@Resolver()
export class ReferenceResolver {
  @Public()
  @Query(() => CommuneConnection, { description: 'Communes of France, for choosing one; the closest names first where `text` is given.' })
  communes(@Args() _args: CommunesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => [DepartementType], { description: 'Départements of France by code, overseas collectivities included.' })
  departements(
    @Arg('text', () => String, { nullable: true, description: 'Part of the name, without accents if you like, or the beginning of the code. All of them where it is absent.' })
    _text: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => EpciConnection, { description: 'Intercommunalités of France, for choosing one; the closest names first where `text` is given.' })
  epcis(@Args() _args: EpcisArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => [TermType], { description: 'The values of an editable list, in its own order, retired ones left out.' })
  terms(
    @Arg('list', { description: 'LIEU_FAMILY, LIEU_ACTIVITY, LIEU_TAG, LEGAL_FORM, INITIATIVE, ACCESSIBILITY, ESS_FAMILY, MATERIAL_RESOURCE, IMMATERIAL_RESOURCE, EVENT_KIND, AUDIENCE or THEME.' })
    _list: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }
}
