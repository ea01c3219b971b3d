import { connectionOf } from '../../shared/connection.js';
import { SessionType } from './session.type.js';

export const SessionConnection = connectionOf('Session', () => SessionType);
