/** How many messages wait for a subscriber that does not keep up. */
const WAITING_AT_MOST = 500;

/** What one subscriber is still to be told, in order. */
export class Messages<Message> implements AsyncIterableIterator<Message> {
  private waiting: Message[] = [];
  private wake: ((result: IteratorResult<Message>) => void) | undefined;
  private ended = false;

  /** `left`: nobody reads any more. `overflow`: what was waiting has been given up. */
  constructor(private readonly on: { left(): void; overflow(): void }) {}

  push(message: Message): void {
    if (this.ended) return;
    if (this.wake) {
      const wake = this.wake;
      this.wake = undefined;
      wake({ value: message, done: false });
      return;
    }
    this.waiting.push(message);
    if (this.waiting.length <= WAITING_AT_MOST) return;
    this.waiting = [];
    this.on.overflow();
  }

  next(): Promise<IteratorResult<Message>> {
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    if (this.waiting.length > 0) return Promise.resolve({ value: this.waiting.shift()!, done: false });
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** Ends also while somebody waits for the next message, which a generator would not. */
  return(): Promise<IteratorResult<Message>> {
    const done: IteratorResult<Message> = { value: undefined, done: true };
    if (this.ended) return Promise.resolve(done);
    this.ended = true;
    this.waiting = [];
    this.wake?.(done);
    this.on.left();
    return Promise.resolve(done);
  }

  throw(error: unknown): Promise<IteratorResult<Message>> {
    void this.return();
    return Promise.reject(error as Error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
