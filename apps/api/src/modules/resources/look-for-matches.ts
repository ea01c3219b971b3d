import type { Statements } from '../../transaction/transaction.js';

/** Name of the job that looks whether a need and a resource match, and tells both sides. */
export const MATCHES_TASK = 'matches';

/** What the queue knows of it. */
export interface MatchesJob {
  /** Id of the need or resource that is new, or was changed. */
  readonly id: string;
}

/** Lets the queue look for what matches a new or changed need or resource, once that is committed; changes in a row are looked at once. */
export async function lookForMatches(tx: Statements, id: string): Promise<void> {
  await tx.query(`SELECT graphile_worker.add_job('${MATCHES_TASK}', json_build_object('id', $1::text), job_key := 'matches of ' || $1::text, max_attempts := 3)`, [id]);
}
