import { createUnionType } from 'type-graphql';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { LieuType } from '../lieux/lieu.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { PersonType } from '../people/person.type.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { ResourceType } from '../resources/resource.type.js';

/** What can be found: one line a type here, by the prefix of its ids. Its table has the columns `search` and `search_words`. */
export const FOUND = {
  lieu: { name: 'Lieu', type: LieuType },
  person: { name: 'Person', type: PersonType },
  organisation: { name: 'Organisation', type: OrganisationType },
  resource: { name: 'Resource', type: ResourceType },
  project: { name: 'CooperationProject', type: CooperationProjectType },
  event: { name: 'EssMonthEvent', type: EssMonthEventType },
} as const;

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Anything that the search finds.',
  types: () => Object.values(FOUND).map(({ type }) => type),
});
