import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, type Ref } from '../../shared/payload.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { UpdatePhotoInput } from './photo.input.js';
import { deletePhoto, updatePhoto } from './photo.service.js';
import { PhotoType } from './photo.type.js';

@ObjectType({ description: 'Result of updatePhoto.' })
class UpdatePhotoPayload extends ConflictPayload {
  @Field(() => PhotoType, { nullable: true, description: 'The photo as it is now; null where there are userErrors.' })
  photo!: Ref | null;
}

@Resolver()
export class PhotoResolver {
  @Can('photo:update')
  @Mutation(() => UpdatePhotoPayload, { nullable: true, description: 'Says what a photo shows, or moves it among the others. Needs the permission to change what it shows. `POST /photos` adds one.' })
  async updatePhoto(@Arg('input', { description: 'The change.' }) input: UpdatePhotoInput, @Ctx() { tx }: MutationContext): Promise<Partial<UpdatePhotoPayload>> {
    return { photo: { id: await updatePhoto(tx, input) } };
  }

  @Can('photo:update')
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a photo; `restore` brings it back for 30 days. Needs the permission to change what it shows.' })
  async deletePhoto(@Arg('input', { description: 'Which one.' }) input: DeleteInput, @Ctx() { tx }: MutationContext): Promise<Partial<DeletePayload>> {
    return { deletedId: await deletePhoto(tx, input) };
  }
}
