import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { deferred } from './deferred.js';

/** Where PostgreSQL tells all processes what has changed. */
export const CHANNEL = 'essaim_live';

/** Pauses between attempts to connect, in milliseconds; the last one goes on. */
const PAUSES = [50, 250, 1000, 2000];
const PROBE_EVERY = 5000;
const ANSWER_WITHIN = 4000;

export interface Hearing {
  notice(payload: string): void;
  /** The connection was away: notices may have been missed. */
  gap(): void;
  trouble(error: unknown): void;
}

/** The one connection of this process that listens; made when somebody first wants to hear something, and again whenever it is lost. */
export class Listener {
  private running: Promise<void> | undefined;
  private readonly stopping = new AbortController();
  private connected = deferred();
  private wasConnected = false;

  constructor(
    private readonly url: string,
    private readonly on: Hearing,
  ) {}

  /** Resolves as soon as everything that is committed from now on will be heard. */
  async ready(): Promise<void> {
    if (this.stopping.signal.aborted) throw new Error('The listener has been stopped');
    this.running ??= this.run();
    const late = new AbortController();
    const timeout = pause(ANSWER_WITHIN, undefined, { signal: late.signal, ref: false }).then(() => {
      throw new Error('There is no connection to listen on');
    });
    try {
      await Promise.race([this.connected.promise, timeout]);
    } finally {
      timeout.catch(() => undefined);
      late.abort();
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let attempt = 0; !this.stopping.signal.aborted; ) {
      const heard = await this.listen().catch((error: unknown) => {
        this.on.trouble(error);
        return false;
      });
      attempt = heard ? 0 : attempt + 1;
      const wait = PAUSES[Math.min(attempt, PAUSES.length - 1)];
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Listens until the connection is lost, or `stop`. Answers whether there was one. */
  private async listen(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, application_name: 'essaim live', keepAlive: true, connectionTimeoutMillis: ANSWER_WITHIN, query_timeout: ANSWER_WITHIN });
    const over = deferred();
    client.on('error', (error) => {
      this.on.trouble(error);
      over.resolve();
    });
    client.on('end', () => over.resolve());
    client.on('notification', ({ payload }) => this.on.notice(payload ?? ''));
    this.stopping.signal.addEventListener('abort', over.resolve);
    // A connection whose other end is gone says nothing by itself.
    const probe = setInterval(() => client.query('SELECT 1').catch(() => over.resolve()), PROBE_EVERY).unref();
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      if (this.wasConnected) this.on.gap();
      this.wasConnected = true;
      this.connected.resolve();
      await over.promise;
      return true;
    } finally {
      clearInterval(probe);
      this.stopping.signal.removeEventListener('abort', over.resolve);
      this.connected = deferred();
      await Promise.race([client.end().catch(() => undefined), pause(ANSWER_WITHIN, undefined, { ref: false })]);
    }
  }
}
