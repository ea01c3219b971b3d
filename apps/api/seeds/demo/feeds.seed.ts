import type { EntityManager } from 'typeorm';
import { newToken } from '../../src/modules/members/invitation-token.js';
import type { UserIds } from './networks.seed.js';
import { got, insertRows } from './rows.js';

/** The coordinator follows their own events and tasks in a calendar; each demonstration has another address. */
export async function seedFeeds(manager: EntityManager, users: UserIds): Promise<void> {
  await insertRows(manager, 'calendar_address', [{ user_id: got(users, 'coordination@demo.example'), token: newToken() }]);
}
