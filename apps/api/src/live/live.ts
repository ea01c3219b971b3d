import type { Hub } from './hub.js';
import type { Presence } from './presence.js';
import type { Stream } from './stream.js';
import type { Streams } from './streams.js';

/** What live updates of this process run on. */
export interface Live {
  readonly hub: Hub;
  readonly presence: Presence;
  readonly streams: Streams;
}

/** The same for one subscription. */
export interface LiveStream extends Live {
  readonly stream: Stream;
}
