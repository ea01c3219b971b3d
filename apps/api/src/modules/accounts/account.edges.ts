import { connectionOf } from '../../shared/connection.js';
import { AccountType } from './account.type.js';

export const AccountConnection = connectionOf('Account', () => AccountType);
