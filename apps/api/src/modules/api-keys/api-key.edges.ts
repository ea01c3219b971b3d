import { connectionOf } from '../../shared/connection.js';
import { ApiKeyType } from './api-key.type.js';

export const ApiKeyConnection = connectionOf('ApiKey', () => ApiKeyType);
