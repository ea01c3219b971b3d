import { connectionOf } from '../../shared/connection.js';
import { AuditEntryType } from './audit.type.js';

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
