import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import type { Submittable } from 'pg';

/** What pg's connection has beyond its types. */
interface CopyConnection {
  readonly stream: Writable & { pause(): void; resume(): void };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** A statement `COPY … TO STDOUT`, whose rows come as a stream. */
export class CopyOut implements Submittable {
  private connection: CopyConnection | undefined;
  readonly rows = new Readable({ read: () => this.connection?.stream.resume() });

  constructor(private readonly text: string) {}

  submit(connection: unknown): void {
    this.connection = connection as CopyConnection;
    this.connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // pg reads what comes next into the same memory.
    if (!this.rows.push(Buffer.from(chunk))) this.connection!.stream.pause();
  }

  handleReadyForQuery(): void {
    this.rows.push(null);
  }

  handleError(error: Error): void {
    this.rows.destroy(error);
  }

  handleCommandComplete(): void {}
}

/** A statement `COPY … FROM STDIN`, to which rows are written. */
export class CopyIn implements Submittable {
  private connection: CopyConnection | undefined;
  private resolve: Record<'ready' | 'done', () => void> = { ready: () => undefined, done: () => undefined };
  private reject: (error: Error) => void = () => undefined;
  private readonly failed = new Promise<never>((_, reject) => (this.reject = reject));
  private readonly ready = new Promise<void>((resolve) => (this.resolve.ready = resolve));
  private readonly done = new Promise<void>((resolve) => (this.resolve.done = resolve));

  constructor(private readonly text: string) {
    // Whoever writes next is told.
    this.failed.catch(() => undefined);
  }

  submit(connection: unknown): void {
    this.connection = connection as CopyConnection;
    this.connection.query(this.text);
  }

  async write(rows: Buffer): Promise<void> {
    await Promise.race([this.ready, this.failed]);
    const { stream } = this.connection!;
    this.connection!.sendCopyFromChunk(rows);
    if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), this.failed]);
  }

  async end(): Promise<void> {
    await Promise.race([this.ready, this.failed]);
    this.connection!.endCopyFrom();
    await Promise.race([this.done, this.failed]);
  }

  handleCopyInResponse(): void {
    this.resolve.ready();
  }

  handleReadyForQuery(): void {
    this.resolve.done();
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleCommandComplete(): void {}
}
