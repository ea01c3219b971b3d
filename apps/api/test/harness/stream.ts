import type { Answer, Client } from './api.js';

/** One open subscription. */
export interface OpenStream<Data> {
  readonly status: number;
  /** The next message; fails where none comes in time, or the stream has ended. */
  next(within?: number): Promise<Omit<Answer<Data>, 'status'>>;
  /** All messages that have come and were not taken yet. */
  taken(): Omit<Answer<Data>, 'status'>[];
  /** How often anything at all has come. */
  chunks(): number;
  /** Resolves when the server has ended it: with `complete`, or without a word. */
  ended(within?: number): Promise<'complete' | 'cut'>;
  close(): Promise<void>;
}

/** Subscribes as a browser does, and resolves when the server has taken it. */
export async function openStream<Data = Record<string, never>>(client: Client, query: string, variables: object = {}): Promise<OpenStream<Data>> {
  type Message = Omit<Answer<Data>, 'status'>;
  const leaving = new AbortController();
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const messages: Message[] = [];
  let over: 'complete' | 'cut' | undefined;
  let chunks = 0;
  let changed = (): void => undefined;
  const reading = (async () => {
    let text = '';
    let complete = false;
    try {
      for await (const chunk of response.body! as unknown as AsyncIterable<Uint8Array>) {
        chunks += 1;
        text += Buffer.from(chunk).toString();
        const parts = text.split('\n\n');
        text = parts.pop()!;
        for (const part of parts) {
          if (part.startsWith('event: next\n')) messages.push(JSON.parse(part.slice(part.indexOf('data: ') + 6)) as Message);
          if (part.startsWith('event: complete')) complete = true;
        }
        changed();
      }
    } catch {
      // It was cut, by us or by the server.
    }
    over = complete ? 'complete' : 'cut';
    changed();
  })();
  const until = async <T>(found: () => T | undefined, within: number, what: string): Promise<T> => {
    const end = Date.now() + within;
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${what} within ${within} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return {
    status: response.status,
    next: (within = 5000) =>
      until(() => {
        const message = messages.shift();
        if (!message && over) throw new Error('The stream has ended');
        return message;
      }, within, 'No message came'),
    chunks: () => chunks,
    taken: () => messages.splice(0),
    ended: (within = 5000) => until(() => over, within, 'The stream did not end'),
    close: async () => {
      leaving.abort();
      await reading;
    },
  };
}
