import type { Account } from './sessions.ts';

/** One screen of the dashboard. */
export interface Screen {
  readonly name: string;
  /** Who looks at it; a visitor when absent. */
  readonly as?: Account;
  readonly path: string;
  /** Part of the link on that page to follow: the address of a thing has an id that differs from run to run. */
  readonly follow?: string;
  /** The end of the address that follows, for forms of that thing. */
  readonly and?: string;
}

const year = new Date().getFullYear();
const network = '/n/demo';

/** Every screen, for the checks that hold for all of them. */
export const screens: readonly Screen[] = [
  { name: 'welcome', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'not found', path: '/nulle-part' },
  { name: 'network, visitor', path: network },
  { name: 'network', as: 'coordinator', path: network },
  { name: 'lieux, visitor', path: `${network}/lieux` },
  { name: 'lieux', as: 'coordinator', path: `${network}/lieux` },
  { name: 'lieux, nothing found', as: 'coordinator', path: `${network}/lieux?text=zzzzzz` },
  { name: 'map of lieux', as: 'coordinator', path: `${network}/lieux/map` },
  { name: 'lieu', as: 'coordinator', path: `${network}/lieux/la-lampisterie` },
  { name: 'lieu, form', as: 'coordinator', path: `${network}/lieux/la-lampisterie/edit` },
  { name: 'lieu, new', as: 'coordinator', path: `${network}/lieux/new` },
  { name: 'forbidden', as: 'animateur', path: `${network}/lieux/la-remise/edit` },
  { name: 'organisations', as: 'coordinator', path: `${network}/organisations` },
  { name: 'organisation', as: 'coordinator', path: `${network}/organisations`, follow: '/organisations/organisation_' },
  { name: 'organisation, form', as: 'coordinator', path: `${network}/organisations`, follow: '/organisations/organisation_', and: '/edit' },
  { name: 'people', as: 'coordinator', path: `${network}/people` },
  { name: 'person', as: 'coordinator', path: `${network}/people`, follow: '/people/person_' },
  { name: 'person, form', as: 'coordinator', path: `${network}/people`, follow: '/people/person_', and: '/edit' },
  { name: 'resources', as: 'coordinator', path: `${network}/resources` },
  { name: 'resource', as: 'coordinator', path: `${network}/resources`, follow: '/resources/resource_' },
  { name: 'resource, new', as: 'coordinator', path: `${network}/resources/new` },
  { name: 'needs', as: 'coordinator', path: `${network}/resources/needs` },
  { name: 'need', as: 'coordinator', path: `${network}/resources/needs`, follow: '/needs/need_' },
  { name: 'need, new', as: 'coordinator', path: `${network}/resources/needs/new` },
  { name: 'members', as: 'coordinator', path: `${network}/members` },
  { name: 'month, list', as: 'coordinator', path: `${network}/month/${year}/list` },
  { name: 'event', as: 'coordinator', path: `${network}/month/${year}/list`, follow: '/events/event_' },
  { name: 'event, form', as: 'coordinator', path: `${network}/month/${year}/list`, follow: '/events/event_', and: '/edit' },
  { name: 'event, new', as: 'coordinator', path: `${network}/month/${year}/new` },
  { name: 'month that does not exist', as: 'coordinator', path: `${network}/month/${year + 5}` },
  { name: 'imports', as: 'coordinator', path: `${network}/imports` },
];
