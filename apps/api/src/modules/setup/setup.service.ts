import { type AccountInput, checkAccount, createAccount } from '../../auth/new-account.js';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Transaction } from '../../transaction/transaction.js';
import { ensurePerson } from '../members/account-person.service.js';
import { accountAs } from '../members/register.service.js';
import type { CreateNetworkInput } from '../networks/network.input.js';
import { createNetwork } from '../networks/network.service.js';

interface Database {
  query(text: string): Promise<unknown>;
}

/** Is this an instance without any account, whose first one is still to be made? */
export async function isFirstRun(database: Database): Promise<boolean> {
  const rows = (await database.query('SELECT 1 FROM app_user LIMIT 1')) as unknown[];
  return rows.length === 0;
}

export interface Setup {
  readonly account: AccountInput;
  readonly network: CreateNetworkInput;
}

/** The first account, which may do everything on the instance, and the first network, which it coordinates: both or neither. Answers the network's slug. */
export async function setUp(tx: Transaction, { account, network }: Setup, passwordHash: string): Promise<string> {
  // Of two who do this at once the second waits, then finds an account.
  await tx.query('LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE');
  if (!(await isFirstRun({ query: (text) => tx.query(text) }))) throw new Refusal(409, 'SETUP_DONE');
  const { locale } = tx.viewer;
  const problems = checkAccount(account);
  if (problems.length > 0) throw new UserErrors(problems.map((problem) => under('account', problem)));
  const id = await createAccount(tx, { ...account, passwordHash, locale, instanceAdmin: true });
  const admin: Viewer = { ...accountAs(id!, account.name.trim(), locale), instanceAdmin: true };
  const own = new Transaction(tx.manager, admin);
  const made = await createNetwork(own, network).catch((error: unknown) => {
    throw error instanceof UserErrors ? new UserErrors(error.problems.map((problem) => under('network', problem))) : error;
  });
  await ensurePerson(own, made, { id: id!, name: account.name.trim() });
  return network.slug;
}

const under = (part: string, { path = [], ...problem }: Problem): Problem => ({ ...problem, path: [part, ...path] });
