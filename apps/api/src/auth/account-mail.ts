import type { Pool } from 'pg';
import { mailOf } from '../mail/compose.js';
import { queueMail } from '../mail/queue.js';
import { SingleStatements } from '../transaction/transaction.js';
import { MAIL } from './messages.js';
import { anonymous, type Locale } from './viewer.js';

interface Recipient {
  email: string;
  name: string;
  locale: Locale;
}

/** Puts mail that opens an account into the outbox; nothing for an address that no account has, or a suspended one. Where a second factor is asked for, a link alone opens nothing. */
export function accountMail(pool: Pool, publicUrl: string) {
  const send = async (what: keyof typeof MAIL, email: string, path: string, token: string): Promise<void> => {
    const statements = new SingleStatements(pool, anonymous('fr'));
    const [found] = await statements.query<Recipient>('SELECT email, name, locale FROM app_user WHERE email = $1 AND suspended_at IS NULL AND NOT ($2 AND two_factor_enabled)', [email.toLowerCase(), what === 'link']);
    if (!found) return;
    const { subject, paragraphs, label } = MAIL[what][found.locale];
    const url = `${publicUrl}${path}?token=${encodeURIComponent(token)}`;
    await queueMail(statements, { to: found.email, ...mailOf(found.locale, { subject, name: found.name, paragraphs, button: { label, url } }) });
  };
  return {
    reset: (email: string, token: string) => send('reset', email, '/reset-password', token),
    // A page with a button, because the programs that look into mail before people do would use the link up.
    link: (email: string, token: string) => send('link', email, '/sign-in/link', token),
  };
}
