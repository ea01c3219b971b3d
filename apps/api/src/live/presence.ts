import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Statements } from '../transaction/transaction.js';
import { CHANNEL } from './listener.js';

const BEAT_EVERY = 1500;
/** A process that has not confirmed its streams for this long is gone. */
const GONE_AFTER = `interval '4 seconds'`;

/** Somebody who is there. */
export interface Present {
  readonly userId: string;
  readonly name: string;
  readonly lookingAt: string | null;
}

const telling = (rows: string): string => `SELECT pg_notify('${CHANNEL}', jsonb_build_object('topic', topic)::text) FROM (SELECT DISTINCT topic FROM ${rows}) told`;

const JOIN = `WITH here AS (INSERT INTO presence (stream, process, topic, user_id) SELECT s.stream, $2, s.topic, s.user_id
    FROM unnest($1::uuid[], $3::text[], $4::text[]) AS s (stream, topic, user_id) JOIN app_user u ON u.id = s.user_id ON CONFLICT DO NOTHING RETURNING topic)
  ${telling('here')}`;
const LEAVE = `WITH gone AS (DELETE FROM presence WHERE stream = $1 RETURNING topic) ${telling('gone')}`;
const LEAVE_ALL = `WITH gone AS (DELETE FROM presence WHERE process = $1 RETURNING topic) ${telling('gone')}`;
const BEAT = 'UPDATE presence SET seen_at = clock_timestamp() WHERE process = $1';
/** Of streams that were closed while they were still being announced. */
const FORGET = `WITH gone AS (DELETE FROM presence WHERE process = $1 AND NOT (stream = ANY($2::uuid[])) RETURNING topic) ${telling('gone')}`;
const SWEEP = `WITH gone AS (DELETE FROM presence WHERE seen_at < clock_timestamp() - ${GONE_AFTER} RETURNING topic) ${telling('gone')}`;
const LOOK = `WITH looking AS (UPDATE presence SET looking_at = $3 WHERE topic = $1 AND user_id = $2 AND looking_at IS DISTINCT FROM $3 RETURNING topic) ${telling('looking')}`;
const LIST = `SELECT p.user_id AS "userId", u.name, max(p.looking_at) AS "lookingAt" FROM presence p JOIN app_user u ON u.id = p.user_id
  WHERE p.topic = $1 AND p.seen_at > clock_timestamp() - ${GONE_AFTER} GROUP BY p.user_id, u.name ORDER BY min(p.since), p.user_id`;

interface Held {
  readonly topic: string;
  readonly userId: string;
}

/** Who is there, over all processes: each says every other second which streams it holds, and clears away what others have left behind. */
export class Presence {
  private readonly process = randomUUID();
  private readonly held = new Map<string, Held>();
  private beating: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly report: (error: unknown, what: string) => void,
  ) {}

  /** Somebody is there from now on, until `leave`. */
  async join(stream: string, held: Held): Promise<void> {
    this.held.set(stream, held);
    this.beating ??= setInterval(() => void this.beat(), BEAT_EVERY).unref();
    await this.say([[stream, held]]);
  }

  async leave(stream: string): Promise<void> {
    if (!this.held.delete(stream)) return;
    if (this.held.size === 0) this.rest();
    await this.pool.query({ name: 'presence_leave', text: LEAVE, values: [stream] }).catch((error: unknown) => this.report(error, 'It could not be said that somebody has left'));
  }

  /** Everybody in the order in which they came, once each, however many tabs they have. */
  async list(topic: string): Promise<Present[]> {
    const { rows } = await this.pool.query<Present>({ name: 'presence_list', text: LIST, values: [topic] });
    return rows;
  }

  async stop(): Promise<void> {
    this.rest();
    if (this.held.size === 0) return;
    this.held.clear();
    await this.pool.query(LEAVE_ALL, [this.process]).catch((error: unknown) => this.report(error, 'It could not be said who has left'));
  }

  private async setRight(): Promise<void> {
    await this.say([...this.held]);
    await this.pool.query({ name: 'presence_forget', text: FORGET, values: [this.process, [...this.held.keys()]] });
  }

  private rest(): void {
    clearInterval(this.beating);
    this.beating = undefined;
  }

  private async say(streams: readonly (readonly [string, Held])[]): Promise<void> {
    const values = [streams.map(([stream]) => stream), this.process, streams.map(([, { topic }]) => topic), streams.map(([, { userId }]) => userId)];
    await this.pool.query({ name: 'presence_join', text: JOIN, values });
  }

  private async beat(): Promise<void> {
    try {
      const { rowCount } = await this.pool.query({ name: 'presence_beat', text: BEAT, values: [this.process] });
      // Others have taken this process for gone, the database has been restarted, or somebody left while they came.
      if (rowCount !== this.held.size) await this.setRight();
      await this.pool.query({ name: 'presence_sweep', text: SWEEP });
    } catch (error) {
      this.report(error, 'It could not be said who is there');
    }
  }
}

/** Says what somebody looks at, in all of their tabs; nothing where they have none open. */
export async function lookAt(statements: Statements, topic: string, userId: string, id: string | null): Promise<void> {
  await statements.query(LOOK, [topic, userId, id]);
}
