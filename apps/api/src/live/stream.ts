import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../auth/viewer.js';

/** One open stream, and on whose behalf. */
export class Stream {
  readonly id = randomUUID();
  /** What must go on to hold for its viewer, said by the subscription; it throws where it does not. */
  allowed: (viewer: Viewer) => void = () => undefined;

  constructor(
    /** As it is known at this moment; looked up again and again. */
    public viewer: Viewer,
    /** Whose stream it counts as. */
    readonly address: string | null,
    /** What the request was sent with: streams that have the same are of one viewer. */
    readonly credential: string,
    readonly lookUp: () => Promise<Viewer>,
    private readonly response: ServerResponse,
  ) {}

  /** Says why there is nothing more to come, and ends. */
  refuse(error: GraphQLFormattedError): void {
    if (this.response.writable) this.response.write(`event: next\ndata: ${JSON.stringify({ errors: [error] })}\n\nevent: complete\ndata:\n\n`);
    this.response.end();
  }

  /** Ends without a word, after which clients connect anew. */
  close(): void {
    this.response.end();
  }
}
