import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

export enum PhotoSize {
  SMALL = 'SMALL',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
}
registerEnumType(PhotoSize, {
  name: 'PhotoSize',
  description: 'How large a photo is wanted; a smaller one is never enlarged.',
  valuesConfig: {
    SMALL: { description: '320 pixels wide: in lists.' },
    MEDIUM: { description: '960 pixels wide: on a page.' },
    LARGE: { description: '1920 pixels wide: on the whole screen.' },
  },
});

@ArgsType()
export class PhotoUrlArgs {
  @Field(() => PhotoSize, { nullable: true, description: 'How large; MEDIUM where it is absent.' })
  size?: PhotoSize | null;
}

@ObjectType('Photo', { implements: Node, description: 'A photo of a thing. Whoever may read the thing may see it.' })
export class PhotoType extends Node {
  @Field(() => String, { nullable: true, description: 'What it shows, in words, for those who do not see it.' })
  alternative!: string | null;
  @Field(() => String, { nullable: true, description: 'Who took it, or whose it is.' })
  credit!: string | null;
  @Field(() => Int, { description: 'Of its largest size, in pixels.' })
  width!: number;
  @Field(() => Int, { description: 'Of its largest size, in pixels.' })
  height!: number;
  @Field(() => ID, { description: 'Id of what it shows.' })
  subjectId!: string;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt!: Date;
  @Field({ description: 'May the viewer change and delete it? Whoever may change what it shows may.' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
