import type { DataSource } from 'typeorm';
import type { Viewer } from './auth/viewer.js';
import type { Reader } from './read/reader.js';
import type { Transaction } from './transaction/transaction.js';

/** What every resolver gets. */
export interface Context {
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly dataSource: DataSource;
}

/** What mutations get in addition: the transaction that they run in. */
export interface MutationContext extends Context {
  readonly tx: Transaction;
}
