import type { PlaceFields } from '../../../ess-month/occurrence.rules.js';
import type { ImportDraft } from '../target.js';
import type { LocalTime } from './local-time.js';

/** Where something takes place, as a line says it. */
export interface PlaceDraft {
  /** What is looked up among the lieux of the network. */
  readonly lieu?: string;
  /** Where it is no lieu. */
  readonly place?: PlaceFields;
}

/** An instant in UTC, ending in `Z`; or what the clocks show where it takes place. */
export type TimeDraft = string | LocalTime;

/** When it takes place, once; both times are null where it is still to be scheduled. */
export interface OccurrenceDraft {
  readonly startsAt: TimeDraft | null;
  readonly endsAt: TimeDraft | null;
  /** Which of the draft's places; absent where none is said. */
  readonly at?: number;
}

/** An event as one or several lines describe it; codes are those of the editable lists. */
export interface EventDraft extends ImportDraft {
  readonly summary?: string;
  readonly description?: string;
  readonly kind?: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  readonly accessibility: readonly string[];
  readonly price?: string;
  readonly registrationUrl?: string;
  readonly image?: string;
  readonly attendanceMode?: string;
  readonly onlineAccessUrl?: string;
  /** People at each date. */
  readonly expectedAttendance?: number;
  readonly status?: string;
  readonly editorialState?: string;
  /** Names of those who organise it. */
  readonly organisers: readonly string[];
  readonly places: readonly PlaceDraft[];
  readonly occurrences: readonly OccurrenceDraft[];
  /** Zone of the clocks where the place does not say it; absent where it is that of Paris. */
  readonly zone?: string;
}
