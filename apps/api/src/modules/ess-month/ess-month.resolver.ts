import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { CreateEssMonthInput, EssMonthArgs } from './ess-month.input.js';
import { createEssMonth } from './ess-month.service.js';
import { EssMonthType } from './ess-month.type.js';

@ObjectType({ description: 'Result of createEssMonth.' })
class CreateEssMonthPayload extends Payload {
  @Field(() => EssMonthType, { nullable: true, description: 'The new Mois de l\'ESS; null where there are userErrors.' })
  essMonth!: Ref | null;
}

@Resolver()
export class EssMonthResolver {
  @Public()
  @Query(() => EssMonthType, { nullable: true, description: 'The Mois de l\'ESS of a network in a year; null where there is none.' })
  essMonth(@Args() _args: EssMonthArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('essMonth:create')
  @Mutation(() => CreateEssMonthPayload, { nullable: true, description: 'Opens the Mois de l\'ESS of a year. Permission `essMonth:create` in the network.' })
  async createEssMonth(@Arg('input', { description: 'The month.' }) input: CreateEssMonthInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateEssMonthPayload>> {
    return { essMonth: { id: await createEssMonth(tx, input) } };
  }
}
