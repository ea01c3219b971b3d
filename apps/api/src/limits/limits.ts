/** What one request may ask for; docs/limits.md says it to those who write clients. */
export const LIMITS = {
  /** Rows of lists that one answer may hold, worked out before anything is read. */
  nodes: 10_000,
  /** Fields inside fields. */
  depth: 16,
  /** Fields, each fragment counted wherever it is spread. */
  fields: 3000,
  aliases: 100,
  /** Fields that say the same as another one beside them. */
  duplicates: 100,
  rootFields: 50,
  directives: 100,
  /** Places where a named fragment is spread. */
  spreads: 60,
} as const;

/** What a list that is never paged counts for: it has no `first`. */
export const SHORT_LIST = 3;

/** Rows that cost one point of the allowance of a minute. */
export const NODES_A_POINT = 10;
/** A mutation costs at least this. */
export const POINTS_OF_A_MUTATION = 10;
/** A photo that is sent costs this: it is decoded and encoded several times. */
export const POINTS_OF_A_PHOTO = 100;
/** A file of a project that is sent costs this. */
export const POINTS_OF_A_FILE = 100;
/** A file with a whole list costs this. */
export const POINTS_OF_AN_EXPORT = 500;

/** Live streams that one process holds open. */
export const STREAMS = {
  /** Of one account, or one key: each tab with a board has two. */
  viewer: 40,
  /** From one address, behind which a whole meeting may sit. */
  address: 400,
  /** Nodes that one message may hold: there may be many a second. */
  nodes: 100,
} as const;
/** A feed costs this, and a look whether it has changed much less: calendars come back every hour. */
export const POINTS_OF_A_FEED = 200;
export const POINTS_OF_A_LOOK = 5;
