import { connectionOf } from '../../shared/connection.js';
import { MemberType, NetworkType } from './network.type.js';

export const NetworkConnection = connectionOf('Network', () => NetworkType);
export const MemberConnection = connectionOf('Member', () => MemberType);
