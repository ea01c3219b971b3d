import type { lieux } from './lieux.js';
import type { organisations } from './organisations.js';
import type { persons } from './persons.js';
import type { projects } from './projects.js';

/** Names of the demonstration's things inside its files; the compiler refuses one that does not exist. */
export type LieuKey = keyof typeof lieux;
export type OrganisationKey = keyof typeof organisations;
export type PersonKey = keyof typeof persons;
export type ProjectKey = keyof typeof projects;
export type ActorKey = LieuKey | OrganisationKey | PersonKey;
export type NetworkKey = 'demo' | 'demo-voisine';

export interface DemoLieu {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly visibility?: 'NETWORK';
  readonly legalForm: string;
  readonly initiative: string;
  readonly setting: 'RURAL' | 'SEMI_RURAL' | 'URBAN';
  readonly floorArea: 'UNDER_60' | 'FROM_60_TO_200' | 'OVER_200';
  readonly street: string;
  readonly postalCode: string;
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly openingHours: string;
  readonly website: string;
  readonly families: readonly string[];
  readonly activities: readonly string[];
  readonly tags?: readonly string[];
  readonly accessibility?: readonly string[];
  readonly rooms: readonly { readonly name: string; readonly capacity: number; readonly shareable?: true }[];
  /** `demo` alone when absent. */
  readonly networks?: readonly NetworkKey[];
}

export interface DemoOrganisation {
  readonly name: string;
  readonly summary: string;
  readonly memberKind: string;
  readonly essFamily?: string;
  readonly siret?: string;
  readonly rna?: string;
  /** Date of the ESUS agreement, which lasts five years. */
  readonly esusSince?: string;
  readonly website: string;
  readonly commune: string;
}

export interface DemoPerson {
  readonly name: string;
  readonly presentation: string;
  readonly email?: string;
  readonly phone?: string;
  /** Contacts that everybody in the network sees; the others are for coordinators. */
  readonly shown?: readonly ('EMAIL' | 'PHONE')[];
  readonly animates?: readonly LieuKey[];
  /** Label of the skill in French, level, and whether the person is willing to share it. */
  readonly skills: readonly (readonly [label: string, level: 'BEGINNER' | 'CONFIRMED' | 'EXPERT', share?: 'share'])[];
  readonly networks?: readonly NetworkKey[];
}

export interface DemoResource {
  readonly holder: ActorKey;
  readonly lieu?: LieuKey;
  /** Term of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE. */
  readonly category: `${'MATERIAL' | 'IMMATERIAL'}_RESOURCE/${string}`;
  readonly title: string;
  readonly description: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly conditions?: string;
  readonly exchange?: 'FREE' | 'EXCHANGE' | 'AT_COST' | 'PRICED';
  /** Euros, for each `priceUnit`. */
  readonly price?: number;
  readonly priceUnit?: string;
  readonly deposit?: number;
  readonly insurance?: string;
  readonly openingHours?: string;
  /** First and last day, as distances from the day of the seeding, and why. */
  readonly closures?: readonly (readonly [from: number, until: number, reason: string])[];
  readonly sharing?: 'HOLDER_ONLY' | 'PARTNERS' | 'PUBLIC';
}

/** A request for a resource, by its title. */
export interface DemoMobilisation {
  readonly resource: string;
  readonly for: { readonly project: ProjectKey } | { readonly event: string };
  readonly by: ActorKey;
  readonly askedByAnimateur?: true;
  /** Days from the day of the seeding, and time in Paris. */
  readonly from: readonly [days: number, time: string];
  readonly until: readonly [days: number, time: string];
  readonly quantity?: number;
  readonly state: 'REQUESTED' | 'OTHER_DATES_PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED';
  readonly message?: string;
  readonly answer?: string;
  readonly out?: readonly [days: number, time: string, note?: string];
  readonly back?: readonly [days: number, time: string, note?: string];
}

export interface DemoNeed extends Pick<DemoResource, 'holder' | 'lieu' | 'category' | 'title' | 'description' | 'quantity' | 'unit'> {
  /** Month and day in the seeded year, `11-04`. */
  readonly from?: string;
  readonly until?: string;
}

export interface DemoProject {
  readonly title: string;
  readonly summary: string;
  readonly stage: 'IDEA' | 'DESIGN' | 'OPERATION' | 'REVIEW' | 'CLOSED';
  readonly parties: readonly (readonly [actor: ActorKey, role: string])[];
  readonly objectives: readonly string[];
  readonly limits: readonly string[];
}

/** The first to fourth such day of November: every year has it, and a market stays on a Saturday. */
export type NovemberDay = readonly [nth: 1 | 2 | 3 | 4, day: 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'];

export interface DemoOccurrence {
  /** Without a day it waits in the tray. Times are Europe/Paris. */
  readonly on?: NovemberDay;
  readonly from?: string;
  readonly to?: string;
  readonly lieu?: LieuKey;
  readonly room?: string;
  readonly place?: { readonly label: string; readonly street?: string; readonly postalCode?: string; readonly commune?: string };
}

export interface DemoEvent {
  readonly network?: NetworkKey;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly kind: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  readonly accessibility?: readonly string[];
  readonly organisers: readonly ActorKey[];
  readonly project?: ProjectKey;
  readonly price?: string;
  readonly registrationUrl?: string;
  readonly onlineAccessUrl?: string;
  readonly state: 'PROPOSED' | 'ACCEPTED' | 'PUBLISHED' | 'REFUSED';
  readonly status?: 'RESCHEDULED' | 'POSTPONED' | 'FULL' | 'CANCELLED';
  /** Proposed by the account of the animateur. */
  readonly proposedByAnimateur?: true;
  readonly occurrences: readonly DemoOccurrence[];
}
