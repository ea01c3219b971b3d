import type { Problem } from '../errors/user-error.js';
import { Checks } from '../shared/checks.js';
import { newId } from '../shared/id.js';
import { isUnstorable } from '../shared/texts.js';
import type { Transaction } from '../transaction/transaction.js';
import { PASSWORD_AT_LEAST, PASSWORD_AT_MOST } from './password.js';
import type { Locale } from './viewer.js';

/** What somebody says of themselves to get an account. */
export interface AccountInput {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface NewAccount extends Omit<AccountInput, 'password'> {
  readonly passwordHash: string;
  readonly locale: Locale;
  readonly instanceAdmin?: boolean;
}

export const addressOf = (email: string): string => email.trim().toLowerCase();

/** What can be said of the values alone, without looking anything up. */
export function checkAccount({ name, email, password }: AccountInput): Problem[] {
  const checks = new Checks();
  checks.name(name, ['name']);
  checks.text(email, ['email'], { max: 254, required: true });
  checks.email(email, ['email']);
  if (password.length < PASSWORD_AT_LEAST) checks.add('PASSWORD_TOO_SHORT', ['password'], { min: PASSWORD_AT_LEAST });
  if (password.length > PASSWORD_AT_MOST) checks.add('TOO_LONG', ['password'], { max: PASSWORD_AT_MOST });
  for (const [field, text] of Object.entries({ name, email, password })) {
    if (isUnstorable(text) && !checks.problems.some(({ path }) => path?.[0] === field)) checks.add('INVALID_CHARACTER', [field]);
  }
  return checks.problems;
}

/** Makes an account with a password. Answers its id, or undefined where the address has an account already. */
export async function createAccount(tx: Transaction, { name, email, passwordHash, locale, instanceAdmin = false }: NewAccount): Promise<string | undefined> {
  const id = newId('user');
  const made = await tx.query(
    'INSERT INTO app_user (id, name, email, locale, instance_admin) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id',
    [id, name.trim(), addressOf(email), locale, instanceAdmin],
  );
  if (made.length === 0) return undefined;
  await tx.query("INSERT INTO auth_account (id, user_id, account_id, provider_id, password) VALUES ($1, $2, $2, 'credential', $3)", [newId('account'), id, passwordHash]);
  return id;
}
