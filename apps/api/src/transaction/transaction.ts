import type { EntityManager } from 'typeorm';
import type { Viewer } from '../auth/viewer.js';

export type Changes = Readonly<Record<string, { before: unknown; after: unknown }>>;

export interface AuditEntry {
  action: 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE';
  subject: string;
  /** Version of the subject after the change. */
  version: number;
  changes?: Changes;
  reason?: string;
}

/** One business action in the database: all of it is written, or none. */
export class Transaction {
  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
  ) {}

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(text, [...values]);
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number' ? answer[0] : answer) as Row[];
  }

  /** The trail stands in the same transaction: what is not written is not recorded, and the other way round. */
  async record({ action, subject, version, changes = {}, reason }: AuditEntry): Promise<void> {
    await this.query('INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason) VALUES ($1, $2, $3, $4, $5, $6)', [
      action,
      this.viewer.userId,
      subject,
      version,
      JSON.stringify(changes),
      reason ?? null,
    ]);
  }
}
