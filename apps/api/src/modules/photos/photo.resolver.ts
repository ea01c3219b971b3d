import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { ConflictPayload, Payload, type Ref } from '../../shared/payload.js';
import { DeleteInput } from '../lieux/lieu.input.js';
import { DeletePayload } from '../lieux/lieu.resolver.js';
import { ReusePhotoInput, UpdatePhotoInput } from './photo.input.js';
import { deletePhoto, reusePhoto, updatePhoto } from './photo.service.js';
import { PhotoType } from './photo.type.js';

@ObjectType({ description: 'Result of updatePhoto.' })
class UpdatePhotoPayload extends ConflictPayload {
  @Field(() => PhotoType, { nullable: true, description: 'The photo as it is now; null where there are userErrors.' })
  photo!: Ref | null;
}

@ObjectType({ description: 'Result of reusePhoto.' })
class ReusePhotoPayload extends Payload {
  @Field(() => PhotoType, { nullable: true, description: 'The photo as it is shown there; null where there are userErrors.' })
  photo!: Ref | null;
}

@Resolver()
export class PhotoResolver {
  @Can('photo:update')
  @Mutation(() => ReusePhotoPayload, { nullable: true, description: 'Shows a photo that the viewer sees elsewhere with another thing too, with its words and credit. Needs the permission to change what it is to be shown with.' })
  async reusePhoto(@Arg('input', { description: 'Which one, and where.' }) input: ReusePhotoInput, @Ctx() { tx }: MutationContext): Promise<Partial<ReusePhotoPayload>> {
    return { photo: { id: await reusePhoto(tx, input) } };
  }

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
