import { WITHHELD_FIELDS } from '../../../people/contact.type.js';
import { type Comparable, personLikeness } from '../../duplicates/person-likeness.js';
import { ImportTarget } from '../../import.enums.js';
import type { ImportField } from '../../recognition/fields.js';
import { personKey } from '../../recognition/person-name.js';
import type { Target } from '../target.js';
import { fieldRules, personalNames } from './field-rules.js';
import type { PersonDraft } from './person.draft.js';
import { fieldsOfDraft, lieuxOf, mentionsOf } from './person-fields.js';
import { personChecks } from './person-checks.js';
import { personReader } from './person-reader.js';
import { personStore } from './person.store.js';
import { recognisePeople } from './recognise-people.js';

/** Lists of people. */
export const personTarget: Target<PersonDraft, Comparable> = {
  code: ImportTarget.PEOPLE,
  fields: ['name', 'firstName', 'lastName', 'id', 'version', 'externalId', 'email', 'phone', 'presentation', 'lieux', 'skills', 'ignore'],
  merging: new Set<ImportField>(['presentation', 'lieux', 'skills', 'ignore']),
  rules: fieldRules,
  personalNames,
  recognise: recognisePeople,
  reader: personReader,
  keyOf: (draft) => `name:${personKey(draft.name)}`,
  plausible: (last, now) => shareName(last.name, now.name),
  mentions: mentionsOf,
  checks: personChecks,
  fieldsOf: fieldsOfDraft,
  likeness: personLikeness,
  comparable: (draft, names) => ({ name: draft.name, lieux: lieuxOf(draft, names).filter((id) => id !== null) }),
  beside: 'lieux',
  withheld: WITHHELD_FIELDS,
  store: personStore,
};

/** People change their last name; an identifier under which no word of the name is left means somebody else. */
function shareName(a: string, b: string): boolean {
  const words = new Set(personKey(a).split(' ').filter((word) => word.length > 2));
  return personKey(b).split(' ').some((word) => words.has(word));
}
