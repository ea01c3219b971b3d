import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';

export enum DigestEnum {
  NONE = 'NONE',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
}
registerEnumType(DigestEnum, {
  name: 'Digest',
  description: 'How often somebody receives what they have not read by mail.',
  valuesConfig: {
    NONE: { description: 'Never.' },
    DAILY: { description: 'Each day at 7 in Paris, where there is something.' },
    WEEKLY: { description: 'Each Monday at 7 in Paris, where there is something.' },
  },
});

@ObjectType('Notification', { implements: Node, description: 'Something that an account is told of. Only they see it, and only as long as they may read what it is about. Kept for 180 days.' })
export class NotificationType extends Node {
  @Field({ description: 'Stable code of what has happened, such as `COMMENTED`.' })
  kind!: string;
  @Field({ description: 'What has happened, as a sentence in the language of the viewer.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'Name of whoever did it; null where the account is gone, and for the instance itself.' })
  by!: string | null;
  @Field(() => NetworkType, { nullable: true, description: 'The network in which it happened.' })
  network!: NetworkType | null;
  @Field(() => ID, { description: 'Id of what it is about.' })
  subjectId!: string;
  @Field({ description: 'Where the dashboard shows it: an address without its origin, such as `/n/vexin/projects/project_…/activity#comment_…`.' })
  path!: string;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null where it has not been.' })
  readAt!: Date | null;
}
