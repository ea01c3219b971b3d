import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can, Public } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { remove } from '../../transaction/lifecycle.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { CreateCooperationDocumentInput, UpdateCooperationDocumentInput } from './document.input.js';
import { createDocument, documentKind, updateDocument } from './document.service.js';
import { CooperationDocumentType } from './document.type.js';

@ObjectType({ description: 'Result of createCooperationDocument.' })
class CreateCooperationDocumentPayload extends Payload {
  @Field(() => CooperationDocumentType, { nullable: true, description: 'The new document; null where there are userErrors.' })
  document!: Ref | null;
}

@ObjectType({ description: 'Result of updateCooperationDocument.' })
class UpdateCooperationDocumentPayload extends ConflictPayload {
  @Field(() => CooperationDocumentType, { nullable: true, description: 'The document as it is now; null where there are userErrors.' })
  document!: Ref | null;
}

@Resolver()
export class CooperationDocumentResolver {
  @Public()
  @Query(() => CooperationDocumentType, { nullable: true, description: 'One document of a cooperation; null where there is none that the viewer may read.' })
  cooperationDocument(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('project:update')
  @Mutation(() => CreateCooperationDocumentPayload, { nullable: true, description: 'Adds a document that a cooperation leads to. Permission `project:update` on the project.' })
  async createCooperationDocument(@Arg('input', { description: 'The document.' }) input: CreateCooperationDocumentInput, @Ctx() { tx }: MutationContext): Promise<Partial<CreateCooperationDocumentPayload>> {
    return { document: { id: await createDocument(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => UpdateCooperationDocumentPayload, { nullable: true, description: 'Changes a document. Permission `project:update` on the project.' })
  async updateCooperationDocument(@Arg('input', { description: 'The change.' }) input: UpdateCooperationDocumentInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdateCooperationDocumentPayload>> {
    return { document: { id: await updateDocument(tx, input) } };
  }

  @Can('project:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a document; `restore` brings it back. Permission `project:update` on the project.' })
  async deleteCooperationDocument(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await remove(tx, documentKind, input) };
  }
}
