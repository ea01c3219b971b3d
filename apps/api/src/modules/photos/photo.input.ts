import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What of a photo is to change. An absent field is left as it is, null clears it.' })
export class PhotoChange {
  @Field(() => String, { nullable: true, description: 'What it shows, in words, 500 characters at most. Code: TOO_LONG.' })
  alternative?: string | null;
  @Field(() => String, { nullable: true, description: 'Who took it, or whose it is, 200 characters at most. Code: TOO_LONG.' })
  credit?: string | null;
  @Field(() => Int, { nullable: true, description: 'Its place among the photos of the thing, from 0; the others make room. Beyond the last one it is the last. Code: BLANK.' })
  position?: number | null;
}

@InputType({ description: 'A photo that is in the store already, to be shown with another thing too.' })
export class ReusePhotoInput {
  @Field(() => ID, { description: 'Id of the photo. Codes: UNKNOWN_REFERENCE, DUPLICATE.' })
  photo!: string;
  @Field(() => ID, { description: 'Id of what it is to be shown with: a resource, need, lieu, event or observation. Code: TOO_MANY.' })
  subject!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whoever can be recognised on it agreed to it; a photo of an observation needs it. Code: PHOTO_WITHOUT_CONSENT.' })
  consent?: boolean | null;
}

@InputType({ description: 'A change of a photo.' })
export class UpdatePhotoInput {
  @Field(() => ID, { description: 'Id of the photo.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => PhotoChange, { description: 'What is to change.' })
  change!: PhotoChange;
}
