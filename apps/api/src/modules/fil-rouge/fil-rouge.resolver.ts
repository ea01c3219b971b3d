import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { HangOnMilestoneInput, MoveMilestoneItemInput, SetMilestoneDoneInput, ShareFilRougeInput, UnhangInput, UnshareFilRougeInput, WriteFilRougeInput } from './fil-rouge.input.js';
import { writeFilRouge } from './fil-rouge.service.js';
import { FilRougeType } from './fil-rouge.type.js';
import { hangOnMilestone, moveItem, setMilestoneDone, unhang } from './hang.service.js';
import { shareFilRouge, unshareFilRouge } from './share.service.js';
import { SharedThread } from './shared-thread.type.js';

const WHO = 'Permission `project:update` on the project, or `network:update` on the network, that it holds together.';

@ObjectType({ description: 'Result of writeFilRouge.' })
class WriteFilRougePayload extends ConflictPayload {
  @Field(() => FilRougeType, { nullable: true, description: 'The fil rouge as it is now; null where there are userErrors.' })
  filRouge!: Ref | null;
}

@ObjectType({ description: 'Result of what is done to a fil rouge.' })
class FilRougePayload extends ConflictPayload {
  @Field(() => FilRougeType, { nullable: true, description: 'The fil rouge as it is now; null where there are userErrors.' })
  filRouge!: Ref | null;
}

@Resolver()
export class FilRougeResolver {
  @Public()
  @Query(() => FilRougeType, { nullable: true, description: 'One fil rouge; null where there is none that the viewer may read.' })
  filRouge(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Public()
  @Query(() => SharedThread, { nullable: true, description: 'A fil rouge by the token of its link; null where no link is open under it any more.' })
  sharedThread(@Arg('token', { description: 'The end of the link.' }) _token: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => WriteFilRougePayload, { nullable: true, description: `Begins a fil rouge, or changes its sentence and milestones. ${WHO}` })
  async writeFilRouge(@Arg('input', { description: 'The change.' }) input: WriteFilRougeInput, @Ctx() { tx }: MutationContext): Promise<Partial<WriteFilRougePayload>> {
    return { filRouge: { id: await writeFilRouge(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Hangs something on a milestone, and says why. ${WHO}` })
  async hangOnMilestone(@Arg('input', { description: 'What hangs where, and why.' }) input: HangOnMilestoneInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await hangOnMilestone(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Takes something off its milestone; the thing itself stays. ${WHO}` })
  async unhang(@Arg('input', { description: 'Which item.' }) input: UnhangInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await unhang(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Moves what hangs to another milestone, or to another place on it. ${WHO}` })
  async moveItem(@Arg('input', { description: 'Which item, and where to.' }) input: MoveMilestoneItemInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await moveItem(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Says that a milestone has been passed, or takes that back. ${WHO}` })
  async setMilestoneDone(@Arg('input', { description: 'Which milestone, and what of it.' }) input: SetMilestoneDoneInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await setMilestoneDone(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Opens a link by which anybody reads the sentence, the milestones, and titles and whys of what hangs on them, until a day; where one is open, it goes on until that day. ${WHO}` })
  async shareFilRouge(@Arg('input', { description: 'Which one, and until when.' }) input: ShareFilRougeInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await shareFilRouge(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => FilRougePayload, { nullable: true, description: `Closes the link for good. ${WHO}` })
  async unshareFilRouge(@Arg('input', { description: 'Which one.' }) input: UnshareFilRougeInput, @Ctx() { tx }: MutationContext): Promise<Partial<FilRougePayload>> {
    return { filRouge: { id: await unshareFilRouge(tx, input) } };
  }
}
