import type { Permission } from '../../../../auth/permissions.js';
import type { TypeRead } from '../../../../read/fields.js';
import { needRead } from '../../../resources/need.read.js';
import { resourceRead } from '../../../resources/resource.read.js';
import type { IntentKind } from './intent-categories.js';

/** A table of intents, and what is its own. */
export interface KindOfIntent {
  readonly intent: IntentKind;
  readonly table: 'resource' | 'need';
  readonly read: TypeRead;
  readonly permissions: { readonly create: Permission; readonly update: Permission };
  /** Columns that the other table has not, by the fields that they hold. */
  readonly ownColumns: readonly { readonly field: string; readonly column: string; readonly type: string }[];
}

const RESOURCE: KindOfIntent = {
  intent: 'RESOURCE',
  table: 'resource',
  read: resourceRead,
  permissions: { create: 'resource:create', update: 'resource:update' },
  ownColumns: [
    { field: 'conditions', column: 'conditions', type: 'text' }, { field: 'exchange', column: 'exchange', type: 'text' }, { field: 'price', column: 'price', type: 'numeric' }, { field: 'priceUnit', column: 'price_unit', type: 'text' },
    { field: 'deposit', column: 'deposit', type: 'numeric' }, { field: 'insurance', column: 'insurance', type: 'text' }, { field: 'openingHours', column: 'opening_hours', type: 'text' },
  ],
};

const NEED: KindOfIntent = {
  intent: 'NEED',
  table: 'need',
  read: needRead,
  permissions: { create: 'need:create', update: 'need:update' },
  ownColumns: [{ field: 'from', column: 'needed_from', type: 'date' }, { field: 'until', column: 'needed_until', type: 'date' }],
};

export const kinds: readonly KindOfIntent[] = [RESOURCE, NEED];

export const kindOfId = (id: string): KindOfIntent => (id.startsWith('need_') ? NEED : RESOURCE);
