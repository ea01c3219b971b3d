import { effectsList } from './effects.js';
import { eventsList } from './events.js';
import { needsList, resourcesList } from './intents.js';
import { lieuxList } from './lieux.js';
import type { ExportList } from './list.js';
import { membersList } from './members.js';
import { mobilisationsList } from './mobilisations.js';
import { organisationsList } from './organisations.js';
import { peopleList } from './people.js';
import { projectsList } from './projects.js';
import { releasesList } from './releases.js';
import { tasksList } from './tasks.js';
import { warningsList } from './warnings.js';

/** Every list that can be exported, by the name that its address has: those that come back, then those that only go out. */
export const lists: ReadonlyMap<string, ExportList> = new Map<string, ExportList>([
  ['lieux', lieuxList],
  ['organisations', organisationsList],
  ['people', peopleList],
  ['resources', resourcesList],
  ['needs', needsList],
  ['events', eventsList],
  ['projects', projectsList],
  ['effects', effectsList],
  ['mobilisations', mobilisationsList],
  ['tasks', tasksList],
  ['members', membersList],
  ['warnings', warningsList],
  ['releases', releasesList],
]);
