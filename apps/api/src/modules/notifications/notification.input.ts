import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DigestEnum } from './notification.type.js';

@InputType({ description: 'Which notifications.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only those that have not been read; false: only those that have.' })
  unread?: boolean | null;
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => NotificationFilter, { nullable: true, description: 'Which ones; all where it is absent.' })
  filter?: NotificationFilter | null;
}

@InputType({ description: 'Notifications that have been read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of some of one’s own; all of them where it is absent.' })
  ids?: string[] | null;
}

@InputType({ description: 'How often somebody wants to receive mail.' })
export class SetDigestInput {
  @Field(() => DigestEnum, { description: 'How often.' })
  digest!: DigestEnum;
}
