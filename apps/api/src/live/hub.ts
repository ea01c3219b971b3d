import { Listener } from './listener.js';
import { Messages } from './messages.js';
import { liveUnavailable } from './errors.js';

/** What the database has told: the topic, and ids. */
export interface Notice {
  readonly topic: string;
  readonly [fact: string]: unknown;
}

/** How the notices of a topic become what subscribers are told; once for all subscribers of this process. */
export interface Telling<Message> {
  tell(notices: readonly Notice[]): Promise<readonly Message[]>;
  /** What is told where notices may have been missed. */
  missed(): Promise<readonly Message[]>;
}

interface Feed {
  readonly telling: Telling<unknown>;
  readonly subscribers: Set<Messages<unknown>>;
  pending: Notice[];
  missed: boolean;
  busy: boolean;
}

/** Takes what the database tells to those who want to hear of it, topic by topic and in order. */
export class Hub {
  private readonly feeds = new Map<string, Feed>();
  private readonly listener: Listener;

  constructor(
    url: string,
    private readonly report: (error: unknown, what: string) => void,
  ) {
    this.listener = new Listener(url, {
      notice: (payload) => this.hear(payload),
      gap: () => {
        for (const feed of this.feeds.values()) this.miss(feed);
      },
      trouble: (error) => report(error, 'The connection for live updates was lost'),
    });
  }

  /** Messages about a topic from now on: whatever is committed after this has resolved is among them. `left` is called when nobody reads them any more. */
  async subscribe<Message>(topic: string, telling: Telling<Message>, left: () => void = () => undefined): Promise<Messages<Message>> {
    await this.listener.ready().catch((error: unknown) => {
      this.report(error, 'Live updates are not available');
      throw liveUnavailable();
    });
    const feed = this.feeds.get(topic) ?? { telling, subscribers: new Set(), pending: [], missed: false, busy: false };
    this.feeds.set(topic, feed);
    const messages = new Messages<unknown>({
      left: () => {
        feed.subscribers.delete(messages);
        if (feed.subscribers.size === 0 && this.feeds.get(topic) === feed) this.feeds.delete(topic);
        left();
      },
      overflow: () => void feed.telling.missed().then((told) => told.forEach((each) => messages.push(each))).catch((error: unknown) => this.report(error, 'A subscriber could not be told what it missed')),
    });
    feed.subscribers.add(messages);
    return messages as Messages<Message>;
  }

  stop(): Promise<void> {
    return this.listener.stop();
  }

  private hear(payload: string): void {
    const notice = JSON.parse(payload) as Notice;
    const feed = this.feeds.get(notice.topic);
    if (!feed) return;
    feed.pending.push(notice);
    void this.work(feed);
  }

  private miss(feed: Feed): void {
    feed.missed = true;
    void this.work(feed);
  }

  /** One after the other: what is read later is never older than what was told before. */
  private async work(feed: Feed): Promise<void> {
    if (feed.busy) return;
    feed.busy = true;
    while ((feed.missed || feed.pending.length > 0) && feed.subscribers.size > 0) {
      const { pending, missed } = feed;
      feed.pending = [];
      feed.missed = false;
      const told = await (missed ? feed.telling.missed() : feed.telling.tell(pending)).catch((error: unknown) => this.withoutWords(feed, error));
      for (const message of told) for (const subscriber of feed.subscribers) subscriber.push(message);
    }
    feed.busy = false;
  }

  /** What could not be read now is told as missed, as soon as that can be said. */
  private withoutWords(feed: Feed, error: unknown): readonly unknown[] {
    this.report(error, 'What has changed could not be read');
    setTimeout(() => this.miss(feed), 1000).unref();
    return [];
  }
}
