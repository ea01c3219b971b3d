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

export interface DemoNeed extends Pick<DemoResource, 'holder' | 'lieu' | 'category' | 'title' | 'description' | 'quantity' | 'unit' | 'sharing'> {
  /** Month and day in the seeded year, `11-04`. */
  readonly from?: string;
  readonly until?: string;
  readonly met?: boolean;
}

export interface DemoProject {
  readonly title: string;
  readonly summary: string;
  readonly stage: DemoStage;
  readonly parties: readonly (readonly [actor: ActorKey, role: string])[];
  readonly objectives: readonly string[];
  readonly limits: readonly DemoLimit[];
  readonly limitsDiscussed?: DaysAgo;
  readonly commitments?: readonly DemoCommitment[];
  readonly valueSharing?: string;
  /** Its way, the first step first; by the account of the coordinator. */
  readonly passages?: readonly (readonly [to: DemoStage, daysAgo: DaysAgo, reason?: string, ...passedOver: string[]])[];
}

export type DemoStage = 'IDEA' | 'EMERGING' | 'ORGANISED' | 'ACTIVE' | 'REVIEWED' | 'CLOSED' | 'SET_ASIDE';

/** Counted back from the day on which the demonstration is made. */
type DaysAgo = number;

/** `count`: threshold and unit. Without a holder it is a limit of all parties. */
export interface DemoLimit {
  readonly statement: string;
  readonly kind: 'TIME' | 'MONEY' | 'PEOPLE' | 'SPACE' | 'ETHICS';
  readonly count?: readonly [threshold: number, unit: string];
  readonly holder?: ActorKey;
}

export interface DemoCommitment {
  readonly party: ActorKey;
  readonly statement: string;
  readonly share?: readonly [amount: number, unit: string];
  /** AGREED when absent. */
  readonly state?: 'PROPOSED' | 'KEPT' | 'NOT_KEPT' | 'WITHDRAWN';
}

export interface DemoEffect {
  readonly statement: string;
  /** Parties that expect it; without, nobody did, and it was observed. */
  readonly by?: readonly ActorKey[];
  readonly beneficiary: string;
  readonly sphere: string;
  readonly needs: readonly string[];
  readonly observations?: readonly {
    readonly daysAgo: number;
    readonly by: ActorKey;
    readonly outcome?: 'PARTLY_OBSERVED' | 'NOT_OBSERVED';
    readonly narrative: string;
    readonly value?: number;
    readonly unit?: string;
    readonly evidence?: readonly { readonly kind: 'QUOTE' | 'PHOTO' | 'LINK' | 'DOCUMENT'; readonly url?: string; readonly text: string }[];
  }[];
}

export interface DemoEffects {
  readonly effects: readonly DemoEffect[];
  /** The effects that contribute to each, by their place in the list. */
  readonly impacts?: readonly { readonly statement: string; readonly effects: readonly number[] }[];
  readonly externalities?: readonly { readonly statement: string; readonly polarity: 'POSITIVE' | 'NEGATIVE'; readonly domain: string }[];
}

export interface DemoMilestone {
  readonly title: string;
  /** Month and day in the seeded year, `11-04`. */
  readonly startsOn?: string;
  readonly done?: true;
  readonly phase?: string;
  /** What hangs on it: an event, decision, task or document by its title, an observation by its story, a project by its key. */
  readonly items?: readonly { readonly on: 'event' | 'decision' | 'task' | 'document' | 'project' | 'observation'; readonly of: string; readonly why: string }[];
}

/** The fil rouge of a project, and what it decides, does and leads to. */
export interface DemoThread {
  readonly sentence: string;
  readonly milestones: readonly DemoMilestone[];
  readonly decisions?: readonly {
    readonly title: string;
    /** Month and day in the seeded year. */
    readonly on: string;
    readonly outcome: string;
    readonly objections?: readonly (readonly [statement: string, by: ActorKey])[];
  }[];
  readonly tasks?: readonly {
    readonly title: string;
    readonly notes?: string;
    /** Days from the day of seeding; before it where negative. */
    readonly due?: number;
    readonly assignee?: PersonKey;
    readonly done?: true;
  }[];
  readonly documents?: readonly (readonly [title: string, url: string])[];
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
  /** People at each date. */
  readonly expected?: number;
  readonly state: 'PROPOSED' | 'ACCEPTED' | 'READY' | 'PUBLISHED' | 'REFUSED';
  readonly status?: 'RESCHEDULED' | 'MOVED_ONLINE' | 'POSTPONED' | 'FULL' | 'CANCELLED';
  readonly refusalReason?: string;
  /** Proposed by the account of the animateur. */
  readonly proposedByAnimateur?: true;
  readonly occurrences: readonly DemoOccurrence[];
}
