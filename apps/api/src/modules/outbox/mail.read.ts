import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, readType } from '../../read/fields.js';
import { raw } from '../../read/sql.js';
import type { MailType } from './mail.type.js';

export const outboxReads = [
  readType<MailType>('Mail', 'mail', {
    prefix: 'mail',
    visible: (_row, at) => allowed(at, 'outbox:read', { inNetworks: () => raw('false') }),
    fields: {
      id: column('id'),
      to: column('recipient'),
      subject: column('subject'),
      text: column('text'),
      at: column('created_at'),
      sentAt: column('sent_at'),
      error: column('error'),
    },
  }),
  extend('Query', {
    outbox: connection('Mail', {
      orders: { NEWEST_FIRST: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'NEWEST_FIRST',
    }),
  }),
];
