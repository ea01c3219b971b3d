import { connectionOf } from '../../shared/connection.js';
import { NetworkType } from './network.type.js';

export const NetworkConnection = connectionOf('Network', () => NetworkType);
