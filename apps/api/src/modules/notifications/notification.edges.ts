import { Args, FieldResolver, Int, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { AccountType } from '../accounts/account.type.js';
import { ViewerType } from '../networks/network.type.js';
import { NotificationsArgs } from './notification.input.js';
import { DigestEnum, NotificationType } from './notification.type.js';

export const NotificationConnection = connectionOf('Notification', () => NotificationType);

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  @FieldResolver(() => NotificationConnection, { description: 'What the account is told of, the latest first, in all of its networks. Empty for visitors and keys.' })
  notifications(@Args() _args: NotificationsArgs): unknown {
    return planned();
  }

  @FieldResolver(() => Int, { description: 'How many notifications have not been read; counted up to 100.' })
  unreadNotifications(): unknown {
    return planned();
  }
}

@Resolver(() => AccountType)
export class AccountDigestResolver {
  @FieldResolver(() => DigestEnum, { description: 'How often it receives unread notifications by mail.' })
  digest(): unknown {
    return planned();
  }
}
