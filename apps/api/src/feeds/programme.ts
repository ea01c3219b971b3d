/** A value of an editable list, in the language of the feed. */
export interface FeedTerm {
  readonly code: string;
  readonly label: string;
}

/** Where something takes place. */
export interface FeedPlace {
  readonly name: string;
  readonly room: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly commune: { readonly code: string; readonly name: string } | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  /** It is a lieu of the network, and not a free address. */
  readonly lieu: boolean;
}

/** When and where an event takes place, once. */
export interface FeedDate {
  readonly id: string;
  readonly version: number;
  /** Instants in ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly updatedAt: string;
  readonly timeZone: string;
  readonly place: FeedPlace | null;
}

/** An event as feeds tell it: what the API says of it to whoever reads the feed. */
export interface FeedEvent {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly kind: FeedTerm;
  readonly audiences: readonly FeedTerm[];
  readonly themes: readonly FeedTerm[];
  readonly accessibility: readonly FeedTerm[];
  readonly organisers: readonly { readonly type: string; readonly name: string }[];
  readonly price: string | null;
  readonly registrationUrl: string | null;
  readonly image: string | null;
  readonly attendanceMode: string;
  readonly onlineAccessUrl: string | null;
  readonly status: string;
  readonly editorialState: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** As lists of this instance write it, so that what comes back later is compared with what is here then. */
  readonly written: string;
  /** Not all of its dates, or of their places, are told. */
  readonly partial: boolean;
  /** Address of its page. */
  readonly page: string;
  /** Those with times, by beginning. */
  readonly dates: readonly FeedDate[];
}

/** A date that was public and is no longer: subscribers are told that it is cancelled. */
export interface WithdrawnDate {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly withdrawnAt: string;
  readonly timeZone: string;
  readonly place: string | null;
  readonly sequence: number;
}

/** What a person has to do by a day. */
export interface FeedTask {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly notes: string | null;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly done: boolean;
  readonly updatedAt: string;
  readonly page: string;
}

/** When a person helps as a volunteer. */
export interface FeedSlot {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Title of the event. */
  readonly event: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly updatedAt: string;
  readonly page: string;
}

/** What a feed holds. */
export interface Programme {
  readonly title: string;
  readonly description: string;
  readonly locale: 'fr' | 'en';
  /** Address of the page that shows the same. */
  readonly page: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** When anything in it last changed. */
  readonly changedAt: string;
  readonly events: readonly FeedEvent[];
  readonly withdrawn: readonly WithdrawnDate[];
  readonly tasks: readonly FeedTask[];
  readonly slots: readonly FeedSlot[];
}

/** Where a date is, in the form in which lists of this instance have it in their dates: what comes back is understood by it. */
export const whereOf = (place: FeedPlace | null): object | null =>
  place && (place.lieu ? { lieu: place.name } : { place: { label: place.name, street: place.street, postalCode: place.postalCode, communeCode: place.commune?.code ?? null } });

/** The name of a place and its address in one line. */
export const placeLine = ({ name, room, street, postalCode, commune }: FeedPlace): string =>
  [name, room, street, [postalCode, commune?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ');
