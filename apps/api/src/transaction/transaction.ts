import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { actorId } from '../auth/actor-id.js';
import type { Viewer } from '../auth/viewer.js';
import { statementName } from '../shared/statement-names.js';

export type Changes = Readonly<Record<string, { before: unknown; after: unknown }>>;

export interface AuditEntry {
  action: 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE';
  subject: string;
  /** Version of the subject after the change. */
  version: number;
  changes?: Changes;
  reason?: string;
}

/** What asks the database on behalf of a viewer. */
export interface Statements {
  readonly viewer: Viewer;
  /** Why all of it is done, such as UNDO; absent where a change says it itself. */
  readonly reason?: string | null;
  /** Runs a statement, prepared under a name; the text must not hold values. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Statements that are each a transaction of their own: what one has read may have changed when the next one runs. */
export class SingleStatements implements Statements {
  constructor(
    private readonly pool: Pool,
    readonly viewer: Viewer,
  ) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name: statementName(text), text, values: [...values] });
    return rows;
  }
}

/** One business action in the database: all of it is written, or none. */
export class Transaction implements Statements {
  /** The last statement that was asked for: those asked for together run one after the other, in their order. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    /** What all of it is part of: the id of an import; null for an action of its own. */
    readonly cause: string | null = null,
    /** Why all of it is done, where a change does not say it itself. */
    readonly reason: string | null = null,
  ) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const run = async (): Promise<Row[]> => {
      const client = (await this.manager.queryRunner!.connect()) as PoolClient;
      const { rows } = await client.query<Row>({ name: statementName(text), text, values: [...values] });
      return rows;
    };
    const mine = this.last.then(run);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** The trail stands in the same transaction: what is not written is not recorded, and the other way round. */
  async record({ action, subject, version, changes = {}, reason }: AuditEntry): Promise<void> {
    await this.query('INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason, cause) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      action,
      actorId(this.viewer),
      subject,
      version,
      JSON.stringify(changes),
      reason ?? this.reason,
      this.cause,
    ]);
  }
}
