import { connectionOf } from '../../shared/connection.js';
import { MailType } from './mail.type.js';

export const MailConnection = connectionOf('Mail', () => MailType);
