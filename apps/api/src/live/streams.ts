import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unauthenticated } from '../errors/access.js';
import { STREAMS } from '../limits/limits.js';
import { tooManyStreams } from './errors.js';
import type { Stream } from './stream.js';

/** Whoever has lost what they were let in by loses their streams after this long, at most twice. */
const LOOK_EVERY = 2000;

/** All streams of this process: how many there may be, and whether their viewers may still have them. */
export class Streams {
  private readonly open = new Set<Stream>();
  private looking: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
    private readonly report: (error: unknown, what: string) => void,
  ) {}

  /** Whether new ones are taken no more. */
  get closed(): boolean {
    return this.stopped;
  }

  /** @throws TOO_MANY_STREAMS */
  add(stream: Stream): void {
    const { userId, keyId } = stream.viewer;
    const whose = userId ?? keyId;
    const own = [...this.open].filter(({ viewer }) => whose !== null && (viewer.userId ?? viewer.keyId) === whose).length;
    if (own >= STREAMS.viewer) throw tooManyStreams(STREAMS.viewer, userId ? 'account' : 'key');
    const there = [...this.open].filter(({ address }) => address !== null && address === stream.address).length;
    if (there >= STREAMS.address) throw tooManyStreams(STREAMS.address, 'address');
    this.open.add(stream);
    this.looking ??= setInterval(() => void this.look(), LOOK_EVERY).unref();
  }

  remove(stream: Stream): void {
    this.open.delete(stream);
    if (this.open.size > 0) return;
    clearInterval(this.looking);
    this.looking = undefined;
  }

  /** Ends all of them at once, and takes no more. */
  stop(): void {
    this.stopped = true;
    clearInterval(this.looking);
    for (const stream of this.open) stream.close();
  }

  /** Looks all viewers up again, each once. */
  private async look(): Promise<void> {
    const groups = new Map<string, Stream[]>();
    for (const stream of this.open) groups.set(stream.credential, [...(groups.get(stream.credential) ?? []), stream]);
    await Promise.all([...groups.values()].map((streams) => this.lookAt(streams)));
  }

  private async lookAt(streams: readonly Stream[]): Promise<void> {
    try {
      const viewer = await streams[0]!.lookUp();
      for (const stream of streams) this.goOn(stream, viewer);
    } catch (error) {
      // Whatever else goes wrong is the database's trouble, and nobody's right is lost by it.
      if (!(error instanceof GraphQLError)) return this.report(error, 'Viewers of live updates could not be looked up');
      for (const stream of streams) this.refuse(stream, error);
    }
  }

  private goOn(stream: Stream, viewer: Stream['viewer']): void {
    try {
      if (viewer.kind !== stream.viewer.kind) throw unauthenticated();
      stream.allowed(viewer);
      stream.viewer = viewer;
    } catch (error) {
      this.refuse(stream, error as GraphQLError);
    }
  }

  private refuse(stream: Stream, error: GraphQLError): void {
    stream.refuse(this.format(error.toJSON(), error));
    this.remove(stream);
  }
}
