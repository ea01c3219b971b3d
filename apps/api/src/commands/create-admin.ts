import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashPassword } from 'better-auth/crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../shared/id.js';
import { runCommand } from './command.js';

const USAGE = 'Usage: npm run create-admin -- --email ADDRESS --name NAME [--password PASSWORD]';
const PASSWORD_AT_LEAST = 10;
const PASSWORD_AT_MOST = 128;

interface Options {
  email: string;
  name: string | undefined;
  password: string | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { email: { type: 'string' }, name: { type: 'string' }, password: { type: 'string' } } });
  const email = values.email?.trim().toLowerCase();
  const name = values.name?.trim();
  const { password } = values;
  if (!email) throw new Error(USAGE);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error(`"${email}" is no e-mail address.\n${USAGE}`);
  if (password !== undefined && (password.length < PASSWORD_AT_LEAST || password.length > PASSWORD_AT_MOST)) {
    throw new Error(`The password needs ${PASSWORD_AT_LEAST} to ${PASSWORD_AT_MOST} characters.`);
  }
  return { email, name, password };
}

/** Makes an account that may do everything on this instance, or gives that right to one that is there. */
async function createAdmin(dataSource: DataSource, options: Options): Promise<string> {
  return dataSource.transaction(async (manager) => {
    // Nobody is signed in here: triggers record which database user did it.
    await manager.query("SET LOCAL essaim.trail = 'command'");
    return writeAdmin(manager, options);
  });
}

async function writeAdmin(manager: EntityManager, { email, name, password }: Options): Promise<string> {
  const [known] = await manager.query<{ id: string; instance_admin: boolean }[]>('SELECT id, instance_admin FROM app_user WHERE email = $1', [email]);
  if (known) {
    await manager.query('UPDATE app_user SET instance_admin = true, updated_at = now() WHERE id = $1', [known.id]);
    const what = known.instance_admin ? `${email} is an instance admin already` : `${email} had an account, which is an instance admin now`;
    return `${what}. Its name and password stay as they were.`;
  }
  if (!name) throw new Error(`A new account needs a name.\n${USAGE}`);
  const chosen = password ?? randomBytes(15).toString('base64url');
  const hash = await hashPassword(chosen);
  const id = newId('user');
  await manager.query('INSERT INTO app_user (id, email, name, email_verified, instance_admin) VALUES ($1, $2, $3, true, true)', [id, email, name]);
  await manager.query("INSERT INTO auth_account (id, user_id, account_id, provider_id, password) VALUES ($1, $2, $2, 'credential', $3)", [randomUUID(), id, hash]);
  return `${email} is an instance admin.${password === undefined ? ` Password, shown this once: ${chosen}` : ''}`;
}

void runCommand(async (dataSource) => createAdmin(dataSource, readOptions()));
