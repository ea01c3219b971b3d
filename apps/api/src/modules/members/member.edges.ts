import { connectionOf } from '../../shared/connection.js';
import { InvitationType } from './invitation.type.js';
import { MemberType } from './member.type.js';

export const MemberConnection = connectionOf('Member', () => MemberType);
export const InvitationConnection = connectionOf('Invitation', () => InvitationType);
