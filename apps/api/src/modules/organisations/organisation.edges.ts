import { connectionOf } from '../../shared/connection.js';
import { OrganisationType } from './organisation.type.js';

export const OrganisationConnection = connectionOf('Organisation', () => OrganisationType);
