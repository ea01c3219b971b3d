import { eventsList } from './events.js';
import { needsList, resourcesList } from './intents.js';
import { lieuxList } from './lieux.js';
import type { ExportList } from './list.js';
import { organisationsList } from './organisations.js';
import { peopleList } from './people.js';

/** Every list that can be exported, by the name that its address has. */
export const lists: ReadonlyMap<string, ExportList> = new Map<string, ExportList>([
  ['lieux', lieuxList],
  ['organisations', organisationsList],
  ['people', peopleList],
  ['resources', resourcesList],
  ['needs', needsList],
  ['events', eventsList],
]);
