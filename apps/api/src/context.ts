import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Viewer } from './auth/viewer.js';
import type { Spender } from './limits/allowance.js';
import type { LiveStream } from './live/live.js';
import type { Reader } from './read/reader.js';
import type { IdempotencyKey } from './transaction/idempotency-key.js';
import type { Statements, Transaction } from './transaction/transaction.js';

/** What every resolver gets. */
export interface Context {
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly dataSource: DataSource;
  readonly pool: Pool;
  /** The origin that links in mails and invitations begin with. */
  readonly publicUrl: string;
  /** Under which what the request does is done once, however often it is sent. */
  readonly idempotency?: IdempotencyKey;
  /** Whose allowance the request takes from. */
  readonly spender: Spender | null;
  /** What a subscription hears changes from; absent where none was asked for. */
  readonly live?: LiveStream;
}

/** What mutations get in addition: the transaction that they run in. */
export interface MutationContext extends Context {
  readonly tx: Transaction;
}

/** What a mutation gets that is `@WithoutTransaction`: statements that run one by one. */
export interface StatementsContext extends Context {
  readonly statements: Statements;
}
