import { writeCsv } from '../../feeds/csv.js';
import { writeEventJsonLd } from '../../feeds/event-json-ld.js';
import { writeCalendar } from '../../feeds/icalendar.js';
import { writeOpenAgenda } from '../../feeds/open-agenda.js';
import type { Programme } from '../../feeds/programme.js';
import { writeSyndication } from '../../feeds/syndication.js';
import { programmeSheet } from './programme-sheet.js';

export interface FeedFormat {
  readonly type: string;
  /** Only what is still to come. */
  readonly comingOnly?: boolean;
  write(programme: Programme, host: string): Buffer;
}

/** Formats of feeds, by the ending of their addresses. */
export const FEED_FORMATS: Readonly<Record<string, FeedFormat>> = {
  ics: { type: 'text/calendar; charset=utf-8', write: (programme, host) => writeCalendar(programme, { host }) },
  json: { type: 'application/json; charset=utf-8', write: writeOpenAgenda },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: writeEventJsonLd },
  csv: { type: 'text/csv; charset=utf-8', write: (programme) => writeCsv(programmeSheet(programme)) },
  atom: { type: 'application/atom+xml; charset=utf-8', comingOnly: true, write: (programme) => writeSyndication(programme, 'atom') },
  rss: { type: 'application/rss+xml; charset=utf-8', comingOnly: true, write: (programme) => writeSyndication(programme, 'rss') },
};
